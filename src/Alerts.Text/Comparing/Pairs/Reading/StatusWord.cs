using System.Collections.Frozen;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Finds the word that tells how far the matter of a sentence has come, to be shown as evidence.</summary>
internal static class StatusWord
{
    /// <summary>"will", "is to", "cancelled"; else the first word in a form of the past, which is mostly the verb.</summary>
    public static TextSpan? Find(string text, IReadOnlyList<LemmaAt> all)
    {
        TextSpan? past = null;
        for (var i = 0; i < all.Count; i++)
        {
            var (start, length, lemma, isFunction) = all[i];
            if (Words.Contains(lemma))
                return new TextSpan(start, length);
            if (lemma == "be" && i + 1 < all.Count && all[i + 1].Lemma == "to")
                return new TextSpan(start, all[i + 1].Start + all[i + 1].Length - start);
            if (past is null && !isFunction && char.IsAsciiLetterLower(text[start]) && text[start + length - 1] != 's'
                && !lemma.AsSpan().SequenceEqual(text.AsSpan(start, length)))
                past = new TextSpan(start, length);
        }

        return past;
    }

    private static readonly FrozenSet<string> Words =
        """
        will shall may might could must should would plan schedule expect due cancel cancelled canceled scrap call postpone delay defer adjourn suspend
        demand urge propose vow pledge threaten consider if likely possibly
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
