using System.Collections.Frozen;
using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Tells whether two names have exchanged their roles: "Lee beat Stone", "Stone beat Lee".</summary>
internal static class RoleOrder
{
    /// <summary>The two names of the new sentence (first and second); null where no roles are exchanged.</summary>
    public static (int First, int Second)? Exchanged(ComparableSentence known, ComparableSentence next, in Alignment alignment)
    {
        // "was beaten by": the passive exchanges the places, not the roles.
        if (known.HasBy != next.HasBy)
            return null;
        for (var first = 0; first < next.Words.Length; first++)
        {
            if (!IsRole(next.Words, first) || alignment.KnownOf(first) is var one && one == Alignment.None)
                continue;
            for (var second = first + 2; second < next.Words.Length; second++)
            {
                if (IsRole(next.Words, second) && alignment.KnownOf(second) is var other && other != Alignment.None
                    && other < one - 1 && HasVerbBetween(next.Words, first, second, alignment, other, one))
                    return (first, second);
            }
        }

        return null;
    }

    private static bool IsRole(ReadOnlySpan<ComparableWord> words, int at) =>
        words[at].Is(WordTraits.Name) && !words[at].Is(WordTraits.Speaker | WordTraits.Time | WordTraits.Place);

    private static bool HasVerbBetween(ReadOnlySpan<ComparableWord> words, int first, int second, in Alignment alignment, int from, int to)
    {
        for (var i = first + 1; i < second; i++)
        {
            var at = alignment.KnownOf(i);
            if (words[i].IsCore && !words[i].Is(WordTraits.Name) && at > from && at < to && !Mutual.Contains(words[i].Lemma))
                return true;
        }

        return false;
    }

    // What both do alike.
    private static readonly FrozenSet<uint> Mutual =
        "meet talk marry agree clash discuss border match meeting talks negotiate trade debate join draw tie".Split(' ')
            .Select(TermHash.Of).ToFrozenSet();
}
