using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>What speaks against two aligned sentences saying the same.</summary>
internal readonly record struct PairSigns
{
    /// <summary>One of the two is turned around by a negation.</summary>
    public required bool IsTurned { get; init; }

    /// <summary>Two words of opposite meaning.</summary>
    public required (OppositeKind Kind, int Known, int Next) Opposite { get; init; }

    /// <summary>Two times that exclude each other.</summary>
    public required (ComparableTime Known, ComparableTime Next)? Times { get; init; }

    /// <summary>Two names in the place of each other.</summary>
    public required (int Known, int Next)? Names { get; init; }

    /// <summary>What the figures tell.</summary>
    public required PairVerdict? Figures { get; init; }

    /// <summary>Each side has a number that the other lacks.</summary>
    public required bool NumbersDiffer { get; init; }

    /// <summary>Collects the signs.</summary>
    public static PairSigns Of(
        ComparableSentence known, ComparableSentence next, in Alignment alignment, in PairMeasures measures) => new()
    {
        IsTurned = known.IsTurned != next.IsTurned,
        Opposite = OppositeFinder.Find(alignment),
        Times = TimeComparer.Excluded(known, next),
        Names = NameComparer.Replaced(alignment),
        Figures = FigureComparer.Compare(
            known, next, Math.Min(measures.CoreOfKnown, measures.CoreOfNext) >= PairRules.AlikeBothWays),
        NumbersDiffer = HasNumberLeft(alignment),
    };

    private static bool HasNumberLeft(in Alignment alignment)
    {
        bool inKnown = false, inNext = false;
        for (var i = 0; i < alignment.Known.Length; i++)
        {
            inKnown |= alignment.Known[i].Is(WordTraits.Number) && alignment.NextOf(i) == Alignment.None;
        }

        for (var i = 0; i < alignment.Next.Length; i++)
        {
            inNext |= alignment.Next[i].Is(WordTraits.Number) && alignment.KnownOf(i) == Alignment.None;
        }

        return inKnown && inNext;
    }
}
