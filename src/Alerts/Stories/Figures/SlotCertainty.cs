using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>
/// Tells whether two figures of one slot surely answer one question, so that one can be called the update or the contradiction of the
/// other. Where it is not sure, nothing of the kind is said: news is told as new, not as a change that may be none.
/// </summary>
internal static class SlotCertainty
{
    // A toll that grows more than this at once is as often another toll (set on the t17 and live_stories texts, seeds 1 to 20).
    private const decimal MostGrowth = 8;

    // Of things to which nothing happens.
    private const decimal MostGrowthOfThings = 2.5m;

    // Of what may end, fewer are left.
    private static readonly HashSet<string> Falling = ["miss", "hospitalise", "strand", "hostage", "quarantine", "imprison", "protest"];

    // A share of which nobody says that it is his hardly moves this much.
    private const decimal MostGrowthOfShares = 1.6m;

    // Words that set a count apart from the one without them.
    private static readonly HashSet<string> Dividing = new(StringComparer.Ordinal)
    {
        "suspected", "suspect", "probable", "possible", "serious", "severe", "critical", "mild", "imported", "daily", "first", "local", "foreign",
        "domestic", "male", "female", "adult", "young", "old", "active", "unconfirmed", "secondary",
    };

    /// <summary>True where both answer one question beyond doubt.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="known">The entry that the figure is compared with.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="verdict">What the figure would mean.</param>
    public static bool IsSure(SlotState slot, SlotEntry known, Figure figure, FigureVerdict verdict)
    {
        // "The company says 19" stands in the slot of those trapped by its number alone.
        var was = known.Figure is { Thing: null, Event: null, Owners: [] } ? slot.Entries[0].Figure : known.Figure;
        if (figure.Previous == known.Figure.Value)
            return verdict != FigureVerdict.Conflict;
        // "Revised from 176 down to 101" is no rise from 19.
        if (figure.Previous is { } previous && (previous < figure.Value) != (known.Figure.Value < figure.Value))
            return false;
        return FigureSlot.IsSame(slot.Entries[0].Figure, figure) && FigureSlot.IsSame(was, figure) && was.Event == figure.Event
            && !figure.IsIncrease && !IsOfPeriod(was, figure) && SameDivision(was, figure) && IsLikely(was, figure)
            && (IsOfSpread(figure) ? verdict == FigureVerdict.Update && figure.Value > was.Value
                : verdict == FigureVerdict.Conflict || Holders.AreSame(was, figure) || IsMoreOf(was, figure));
    }

    private static bool SameDivision(Figure was, Figure figure) =>
        was.Modifiers.Where(Dividing.Contains).ToHashSet().SetEquals(figure.Modifiers.Where(Dividing.Contains));

    // "In the past week": next time it is another week. And of rates only their holder tells that he speaks of the same.
    private static bool IsOfPeriod(Figure was, Figure figure) => figure.EarlierYear is not null
        || (figure.Basis is { } basis && !(basis.StartsWith("per ", StringComparison.Ordinal) && Holders.AreSame(was, figure)));

    private static bool IsLikely(Figure was, Figure figure)
    {
        if (figure.Kind == FigureKind.Score)
            return true;
        if (was.Qualifier == Qualifier.Vague)
            return figure.Event is not null && figure.Value > was.Low && figure.Value <= was.High * MostGrowth;
        var (high, low) = (Math.Max(Math.Abs(was.Value), Math.Abs(figure.Value)), Math.Min(Math.Abs(was.Value), Math.Abs(figure.Value)));
        var isLoose = figure.Event is null && !Holders.AreSame(was, figure);
        return high <= low * (!isLoose ? MostGrowth : figure.Kind == FigureKind.Percent ? MostGrowthOfShares : MostGrowthOfThings);
    }

    // "In 41 countries": every list is a little older or newer than the other.
    private static bool IsOfSpread(Figure figure) => figure.Event is null && figure.Thing is "country" or "nation" or "state" or "city" or "town";

    // Of what others count, only more is taken for a later count, except where people go home: fewer are as often others.
    private static bool IsMoreOf(Figure was, Figure figure) => figure.Kind switch
    {
        FigureKind.Count => figure.Value > was.Value || (figure.Event is { } happened && Falling.Contains(happened)),
        FigureKind.Measure or FigureKind.Duration => false,
        _ => true,
    };
}
