using Alerts.Text.Comparing.Pairs.Reading;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Decides the relation of two sentences from what was measured and found.</summary>
/// <remarks>Set by hand and checked on pairs; nothing is learned. The order of the rules is the order in which evidence weighs.</remarks>
internal static class PairRules
{
    // Less in common than this: two sentences that happen to count the same sort of thing.
    private const double LeastShared = 0.2;

    // From here on both speak of one event, so that a status can be compared.
    private const double SameEvent = 0.5;

    // "Otherwise alike": hardly anything is left over beside the words that make the difference.
    private const double Alike = 0.75;
    public const double AlikeBothWays = 0.5;

    // A sentence covered to this share by a known one says nothing new.
    private const double Covered = 0.72;

    // Commoner words ("make", "new") come and go without a change of meaning.
    private const float WeightOfMeaning = 3f;

    /// <summary>Decides.</summary>
    public static PairVerdict Decide(
        ComparableSentence known, ComparableSentence next, in Alignment alignment, in PairMeasures measures, in PairSigns signs)
    {
        var (ofKnown, ofNext) = Core(alignment, known, next, measures, signs);
        var (low, high) = (Math.Min(ofKnown, ofNext), Math.Max(ofKnown, ofNext));
        var whole = new PairEvidence(EvidenceKind.Words, known.Span, next.Span);
        if (measures.Paired == 0 || high < LeastShared)
            return new PairVerdict(Relation.Unrelated, whole);

        var isAlike = high >= Alike && low >= AlikeBothWays;
        var isOtherName = signs.Names is not null;
        if (signs.Figures is { Relation: not Relation.Same } figures && !(isOtherName && !isAlike))
            return isOtherName ? new PairVerdict(Relation.Unrelated, Name(alignment, signs)) : figures;
        if (high >= SameEvent && !isOtherName && StatusComparer.Compare(known, next) is { } status)
            return new PairVerdict(status, new PairEvidence(EvidenceKind.Status, known.StatusSpan, next.StatusSpan));
        if (isOtherName)
            return new PairVerdict(Relation.Unrelated, Name(alignment, signs));
        if (RoleOrder.Exchanged(known, next, alignment) is { } roles)
            return new PairVerdict(Relation.Unrelated, Order(alignment, roles));
        if (isAlike && Opposed(known, next, alignment, signs) is { } opposed)
            return opposed;
        if (signs.Times is { } times)
            return new PairVerdict(
                isAlike ? OfTimes(known, next) : Relation.Unrelated, new PairEvidence(EvidenceKind.Time, times.Known.Span, times.Next.Span));
        if (Replaced(alignment) is { } words)
            return new PairVerdict(Relation.Unrelated, words);
        // A negation and an opposite together say the same; each alone does not.
        var isTurned = signs.IsTurned != (signs.Opposite.Kind != OppositeKind.None);
        var isForeign = FigurePairs.HasForeign(known.Figures, next.Figures) || (signs.Figures is null && signs.NumbersDiffer);
        return ofNext >= Covered && !isForeign && !isTurned
            ? new PairVerdict(Relation.Same, signs.Figures?.Evidence ?? whole)
            : new PairVerdict(Relation.Unrelated, whole);
    }

    /// <summary>A word of weight in the place of another, beside a word that both have: "Lee won", "Stone won".</summary>
    private static PairEvidence? Replaced(in Alignment alignment)
    {
        for (var i = 0; i < alignment.Next.Length; i++)
        {
            if (!IsLeft(alignment.Next[i], alignment.KnownOf(i)))
                continue;
            var before = i > 0 ? alignment.KnownOf(i - 1) : Alignment.None;
            var behind = i + 1 < alignment.Next.Length ? alignment.KnownOf(i + 1) : Alignment.None;
            var at = behind > 0 ? behind - 1 : before != Alignment.None ? before + 1 : Alignment.None;
            var isBetween = (i == 0 ? at == 0 : before == at - 1)
                && (i + 1 == alignment.Next.Length ? at == alignment.Known.Length - 1 : behind == at + 1);
            if (isBetween && at >= 0 && at < alignment.Known.Length && IsLeft(alignment.Known[at], alignment.NextOf(at)))
                return new PairEvidence(EvidenceKind.Words, alignment.Known[at].Span, alignment.Next[i].Span);
        }

        return null;
    }

    private static bool IsLeft(in ComparableWord word, int answer) =>
        answer == Alignment.None && word.IsCore && word.Weight >= WeightOfMeaning && !Opposites.Has(word.Lemma);

    /// <summary>A negation or an opposite on one side; both together say the same ("did not rise", "fell").</summary>
    private static PairVerdict? Opposed(ComparableSentence known, ComparableSentence next, in Alignment alignment, in PairSigns signs)
    {
        var (kind, one, other) = signs.Opposite;
        if (signs.IsTurned == (kind != OppositeKind.None))
            return null;
        if (kind != OppositeKind.None)
        {
            var evidence = new PairEvidence(EvidenceKind.Opposite, alignment.Known[one].Span, alignment.Next[other].Span);
            return new PairVerdict(
                kind == OppositeKind.Stage || Speakers.AreSame(known.Speaker, next.Speaker) || IsLater(signs) ? Relation.Changed : Relation.Contradicted,
                evidence);
        }

        return new PairVerdict(
            known.IsOpen || next.IsOpen || Speakers.AreSame(known.Speaker, next.Speaker) || IsLater(signs) ? Relation.Changed : Relation.Contradicted,
            new PairEvidence(EvidenceKind.Negation, NegationOf(known), NegationOf(next)));
    }

    private static bool IsLater(in PairSigns signs) => signs.Times is { } times && times.Next.IsAfter(times.Known);

    /// <summary>A day of something planned is set anew; a day of something past is told otherwise.</summary>
    private static Relation OfTimes(ComparableSentence known, ComparableSentence next) =>
        next.Mode.Course is Course.Scheduled or Course.Postponed || Speakers.AreSame(known.Speaker, next.Speaker)
            ? Relation.Changed : Relation.Contradicted;

    /// <summary>How much of what the sentences are about is shared; opposite words count as shared.</summary>
    private static (double OfKnown, double OfNext) Core(
        in Alignment alignment, ComparableSentence known, ComparableSentence next, in PairMeasures measures, in PairSigns signs)
    {
        if (signs.Opposite.Kind == OppositeKind.None)
            return (measures.CoreOfKnown, measures.CoreOfNext);
        var (one, other) = (alignment.Known[signs.Opposite.Known], alignment.Next[signs.Opposite.Next]);
        return (measures.CoreOfKnown + (one.IsCore ? one.Weight / known.CoreMass : 0),
            measures.CoreOfNext + (other.IsCore ? other.Weight / next.CoreMass : 0));
    }

    private static PairEvidence Name(in Alignment alignment, in PairSigns signs) => new(
        EvidenceKind.Name, alignment.Known[signs.Names!.Value.Known].Span, alignment.Next[signs.Names.Value.Next].Span);

    private static PairEvidence Order(in Alignment alignment, (int First, int Second) roles) => new(
        EvidenceKind.Order,
        Around(alignment.Known[alignment.KnownOf(roles.Second)].Span, alignment.Known[alignment.KnownOf(roles.First)].Span),
        Around(alignment.Next[roles.First].Span, alignment.Next[roles.Second].Span));

    private static TextSpan Around(TextSpan first, TextSpan last) => new(first.Start, last.End - first.Start);

    private static TextSpan NegationOf(ComparableSentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (word.Is(WordTraits.Negation))
                return word.Span;
        }

        return new TextSpan(sentence.Span.Start, 0);
    }
}
