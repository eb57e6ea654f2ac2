using Alerts.Text.Comparing.Pairs.Deciding;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>The weights of the scores: few, set by hand, checked on labelled pairs.</summary>
internal static class PairScores
{
    /// <summary>0 to 1.</summary>
    public static double Likeness(in PairMeasures m) =>
        (0.45 * m.Overlap) + (0.35 * m.Triples) + (0.1 * m.Order * m.Overlap) + (0.1 * m.Neighbours);

    /// <summary>0 to 1.</summary>
    public static double Paraphrase(in PairMeasures m, in PairSigns s) => Likeness(m) * (s.IsTurned || s.NumbersDiffer ? 0.8 : 1);

    /// <summary>0 to 1.</summary>
    public static double Contradiction(in PairMeasures m, in PairSigns s)
    {
        var against = (s.IsTurned ? 1 : 0) + (s.Opposite.Kind != Reading.OppositeKind.None ? 1 : 0) + (s.NumbersDiffer ? 1 : 0)
            + (s.Times is null ? 0 : 1) + (s.Names is null ? 0 : 0.5);
        return against / (against + 1) * Math.Max(m.CoreOfKnown, m.CoreOfNext);
    }
}
