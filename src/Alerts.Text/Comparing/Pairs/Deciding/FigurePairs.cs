using Alerts.Text.Extracting;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Tells which figures of two sentences answer the same question.</summary>
internal static class FigurePairs
{
    /// <summary>The known figure that answers the same question; null where there is none.</summary>
    /// <param name="known">Figures of the known sentence.</param>
    /// <param name="next">Figures of the new one.</param>
    /// <param name="figure">One of <paramref name="next"/>.</param>
    /// <param name="areAlike">Both sentences are about the same: a figure that names no thing may then answer too.</param>
    public static Figure? Earlier(Figure[] known, Figure[] next, Figure figure, bool areAlike)
    {
        Figure? nearest = null;
        foreach (var other in known)
        {
            if (FigureSlot.IsSame(other, figure) && (nearest is null || Nearness(other, figure) > Nearness(nearest, figure)))
                nearest = other;
        }

        return nearest ?? (areAlike ? Only(known, next, figure) : null);
    }

    private static int Nearness(Figure known, Figure figure) =>
        known.Value == figure.Value && known.Qualifier == figure.Qualifier ? 2 : FigureSlot.IsCompatible(known, figure) ? 1 : 0;

    /// <summary>True where a number of the new sentence is none of the known one's.</summary>
    /// <remarks>"12 of the 40" is a statement of its own even where every word of it is known.</remarks>
    public static bool HasForeign(Figure[] known, Figure[] next)
    {
        foreach (var figure in next)
        {
            var isKnown = false;
            foreach (var other in known)
            {
                isKnown |= other.Kind == figure.Kind && (other.Previous == figure.Value
                    || (HaveSameRole(other, figure) && FigureSlot.IsCompatible(other, figure)));
            }

            if (!isKnown)
                return true;
        }

        return false;
    }

    /// <summary>The one figure of its sort, where both sentences have one such: "fined 5 million", "cut the fine to 2 million".</summary>
    private static Figure? Only(Figure[] known, Figure[] next, Figure figure)
    {
        Figure? only = null;
        foreach (var other in known)
        {
            if (!IsSameSort(other, figure))
                continue;
            if (only is not null)
                return null;
            only = other;
        }

        foreach (var other in next)
        {
            if (!ReferenceEquals(other, figure) && IsSameSort(other, figure))
                return null;
        }

        return only is not null && (only.Thing is null || figure.Thing is null || only.Thing == figure.Thing) ? only : null;
    }

    private static bool IsSameSort(Figure one, Figure other) => one.Kind == other.Kind && one.Unit == other.Unit && HaveSameRole(one, other)
        && (one.Event is null || other.Event is null || one.Event == other.Event);

    private static bool HaveSameRole(Figure one, Figure other) => one.IsPart == other.IsPart && one.IsIncrease == other.IsIncrease
        && one.IsHypothetical == other.IsHypothetical && one.EarlierYear == other.EarlierYear;
}
