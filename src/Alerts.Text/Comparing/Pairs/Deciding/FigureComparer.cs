using System.Collections.Frozen;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Times;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Compares the figures of two sentences that answer the same question.</summary>
internal static class FigureComparer
{
    /// <summary>What the figures tell: a difference before an agreement; null where no two are of one slot.</summary>
    /// <param name="known">The known sentence.</param>
    /// <param name="next">The new one.</param>
    /// <param name="areAlike">Both are about the same apart from their figures: a figure that names no thing then answers the other.</param>
    public static PairVerdict? Compare(ComparableSentence known, ComparableSentence next, bool areAlike)
    {
        PairVerdict? found = null;
        foreach (var figure in next.Figures)
        {
            if (FigurePairs.Earlier(known.Figures, next.Figures, figure, areAlike) is not { } earlier)
                continue;
            var relation = Judge(known, next, earlier, figure);
            if (found is null || Rank(relation) > Rank(found.Value.Relation))
                found = new PairVerdict(relation, new PairEvidence(EvidenceKind.Figure, earlier.Span, figure.Span));
        }

        return found;
    }

    private static Relation Judge(ComparableSentence known, ComparableSentence next, Figure earlier, Figure figure)
    {
        if (FigureSlot.IsCompatible(earlier, figure))
            return IsSharper(earlier, figure) ? Relation.Changed : Relation.Same;
        if (figure.Previous == earlier.Value)
            return Relation.Changed;
        if (earlier.Previous == figure.Value)
            return Relation.Same;
        if (earlier.AsOf is { } then && figure.AsOf is { } now)
        {
            if (IsAfter(now, then))
                return Relation.Changed;
            if (IsAfter(then, now))
                return Relation.Unrelated;
        }

        var (holder, speaker) = (earlier.Holder ?? known.Speaker, figure.Holder ?? next.Speaker);
        if (Speakers.AreSame(holder, speaker) || IsDecided(known, next))
            return Relation.Changed;
        if (holder is not null && speaker is not null)
            return Relation.Contradicted;
        return figure.Value > earlier.Value && figure.Event is { } happened && Growing.Contains(happened)
            ? Relation.Changed : Relation.Contradicted;
    }

    private static bool IsAfter(TimeMention one, TimeMention other) =>
        one.From is { } from && (other.To ?? other.From) is { } to && from > to;

    /// <summary>"dozens" → 140, "at least 140" → 165: both can be right, and the second tells more.</summary>
    private static bool IsSharper(Figure earlier, Figure figure) => figure.Qualifier != Qualifier.Vague
        && (earlier.Qualifier == Qualifier.Vague
            || (earlier.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan && figure.Value > earlier.Value));

    /// <summary>"reduced the fine to 2 million": somebody set a new value.</summary>
    private static bool IsDecided(ComparableSentence known, ComparableSentence next)
    {
        foreach (var word in next.Words)
        {
            if (!Setting.Contains(word.Lemma))
                continue;
            var isNew = true;
            foreach (var other in known.Words)
            {
                isNew &= other.Lemma != word.Lemma;
            }

            if (isNew)
                return true;
        }

        return false;
    }

    private static int Rank(Relation relation) => relation switch
    {
        Relation.Contradicted => 3,
        Relation.Changed => 2,
        Relation.Unrelated => 1,
        _ => 0,
    };

    // What happened to people adds up: a higher number is a later one.
    private static readonly FrozenSet<string> Growing =
        """
        die injure hospitalise arrest imprison release rescue evacuate infect quarantine vaccinate charge convict sentence deport dismiss
        destroy close cancel seize
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<uint> Setting =
        """
        raise lift hike cut reduce lower slash trim rise climb increase grow soar surge jump fall drop decline decrease shrink plunge
        plummet tumble slip revise correct update double halve
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(TermHash.Of).ToFrozenSet();
}
