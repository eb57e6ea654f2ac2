using Alerts.Text.Comparing.Pairs.Deciding;
using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>The weights of the scores: few, set by hand, checked on labelled pairs (docs/evaluation/pairs-wrong-decisions.md).</summary>
/// <remarks>
/// One set of numbers for every use, none for a single set. No weight is learnt from labels. Where the numbers come from: the order of the
/// evidence and what it takes away are judgement, rounded; the share of letters, the weight of a number, the weight of the length and the
/// three borders were chosen among few round values while looking at all labelled sets together, so new data may do worse. What a
/// model learnt from labels gets out of the same measures is measured beside them (<c>pairs-learn</c> of Alerts.Evaluation).
/// </remarks>
internal static class PairScores
{
    // Short sentences share a word by chance: what is not shared counts more, the fewer words there are.
    private const double Shortness = 5;

    // What takes likeness away: the share of it that is lost.
    private const double LostByTurn = 0.05;
    private const double LostByNumber = 0.15;
    private const double LostByWord = 0.1;

    // A paraphrase keeps letters where it changes words; a negation or another number makes it none.
    private const double Letters = 0.35;
    private const double LostParaphrase = 0.15;
    private const double ParaphraseBorder = 0.45;
    private const double ParaphraseSlope = 12;

    // The evidence of a contradiction, in the order of how sure it is. Half of the new sentence's weight in the
    // known one takes as much away as a negation brings.
    private const double ByTime = 1.2;
    private const double ByTurn = 1;
    private const double ByContrary = 0.9;
    private const double ByStage = 0.5;
    private const double ByName = 0.5;
    private const double ByNumber = 0.8;
    private const double ByFigure = 0.4;
    private const double ByCoverage = -2;

    // A long passage holds words of anything by chance, and a long new sentence is never held whole.
    private const double ByLength = 0.4;
    private const double ContradictionBorder = 0.9;
    private const double ContradictionSlope = 2;

    /// <summary>0 (nothing in common) to 1 (the same words).</summary>
    public static double Likeness(ComparableSentence known, ComparableSentence next, in PairMeasures measures, in PairSigns signs)
    {
        var shared = Shared(measures);
        var lost = If(signs.IsTurned, LostByTurn) + If(signs.NumbersDiffer, LostByNumber)
            + If(signs.Opposite.Kind == OppositeKind.Contrary, LostByWord) + If(signs.Names is not null, LostByWord)
            + If(signs.Times is not null, LostByWord);
        var shortness = Shortness * (1 - shared) / (known.Words.Length + next.Words.Length + 2);
        return shared * (1 - lost) * Math.Max(0, 1 - shortness);
    }

    /// <summary>0 to 1; from .5 on two sentences are taken to say the same.</summary>
    public static double Paraphrase(in PairMeasures measures, in PairSigns signs)
    {
        var lost = If(signs.IsTurned, LostParaphrase) + If(signs.NumbersDiffer, LostParaphrase);
        var same = ((1 - Letters) * Shared(measures)) + (Letters * measures.Triples);
        return Logistic(ParaphraseSlope * ((same * (1 - lost)) - ParaphraseBorder));
    }

    /// <summary>0 to 1; .5 is the border where a sentence must be either the same or a contradiction.</summary>
    public static double Contradiction(
        ComparableSentence known, ComparableSentence next, in PairMeasures measures, in PairSigns signs)
    {
        var found = If(signs.IsTurned, ByTurn) + If(signs.Times is not null, ByTime) + If(signs.Names is not null, ByName)
            + If(signs.NumbersDiffer, ByNumber) + If(signs.Figures is { Relation: not Relation.Same }, ByFigure)
            + signs.Opposite.Kind switch { OppositeKind.Contrary => ByContrary, OppositeKind.Stage => ByStage, _ => 0 };
        var length = Math.Log((known.Words.Length + 2.0) / (next.Words.Length + 2.0));
        return Logistic(ContradictionSlope * (ContradictionBorder + found + (ByCoverage * measures.OfNext) + (ByLength * length)));
    }

    // The geometric mean of both shares: a long sentence that holds a short one is less like it than one of its own length.
    private static double Shared(in PairMeasures measures) => Math.Min(1, Math.Sqrt(measures.OfKnown * measures.OfNext));

    private static double If(bool isFound, double weight) => isFound ? weight : 0;

    private static double Logistic(double value) => 1 / (1 + Math.Exp(-value));
}
