using Alerts.Text.Comparing.Pairs.Deciding;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>Tells how a new sentence stands to a known one, and why.</summary>
public static class SentenceComparer
{
    /// <summary>Compares two sentences.</summary>
    /// <param name="known">The sentence that is known.</param>
    /// <param name="next">The new one.</param>
    /// <remarks>Allocates nothing, unless two figures count the same thing in narrower words ("political prisoners"). Time grows with the
    /// product of their numbers of words, at most 60 each.</remarks>
    public static SentenceComparison Compare(ComparableSentence known, ComparableSentence next)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(next);
        Span<sbyte> toNext = stackalloc sbyte[known.Words.Length];
        Span<sbyte> toKnown = stackalloc sbyte[next.Words.Length];
        var alignment = new Alignment(known.Words, next.Words, toNext, toKnown);
        var measures = PairMeasures.Of(known, next, alignment);
        var signs = PairSigns.Of(known, next, alignment, measures);
        var verdict = PairRules.Decide(known, next, alignment, measures, signs);
        return new SentenceComparison(
            verdict.Relation, verdict.Evidence, PairScores.Likeness(known, next, measures, signs),
            PairScores.Paraphrase(measures, signs), PairScores.Contradiction(known, next, measures, signs), measures.OfNext);
    }
}
