using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting;

/// <summary>Finds names by their capitals.</summary>
internal static class NameReader
{
    /// <summary>The names of a text, each once, in order of appearance.</summary>
    /// <param name="sentences">The sentences, the headline's words first if it has any.</param>
    public static IReadOnlyList<string> Read(IReadOnlyList<SentenceWords> sentences)
    {
        // A capital at the head of a sentence tells nothing by itself: the word must carry one elsewhere too.
        var capitals = sentences.SelectMany(s => s.Words).Where(w => w.IsName).Select(w => w.Form).ToHashSet(StringComparer.Ordinal);
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in sentences.SelectMany(s => Of(s, capitals)).Where(seen.Add))
            names.Add(name);
        return names;
    }

    private static IEnumerable<string> Of(SentenceWords words, HashSet<string> capitals)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!Begins(words, at, capitals))
                continue;
            var last = at;
            while (Continues(words, last + 1))
                last += words[last + 1].IsCapital ? 1 : 2;
            foreach (var (first, end) in WithoutRoles(words, at, last))
                yield return Written(words, first, end);
            at = last;
        }
    }

    private static bool Begins(SentenceWords words, int at, HashSet<string> capitals)
    {
        var word = words[at];
        if (!word.IsWord || !word.IsCapital || Calendar.Contains(word) || word.IsFunctionWord || word.Form.Length < 2)
            return false;
        return !word.IsFirst || capitals.Contains(word.Form) || words[at + 1].IsName;
    }

    private static bool Continues(SentenceWords words, int at)
    {
        // A possessive ends a name: "Caracas's mayor Ana Ruiz" holds two.
        if (words[at - 1].Token.Length > words[at - 1].Form.Length + 1)
            return false;
        return (words[at].IsName && !Calendar.Contains(words[at]))
            || (words[at].Form is "of" or "de" or "del" or "la" or "da" or "dos" or "van" or "von" or "bin" or "al" && words[at + 1].IsName
                && !Calendar.Contains(words[at + 1]));
    }

    /// <summary>"US President Donald Trump" holds "US" and "Donald Trump".</summary>
    private static IEnumerable<(int First, int Last)> WithoutRoles(SentenceWords words, int first, int last)
    {
        var start = first;
        for (var i = first; i <= last + 1; i++)
        {
            if (i <= last && !HolderPhrase.IsRole(words[i].Lemma))
                continue;
            if (i > start)
                yield return (start, i - 1);
            start = i + 1;
        }
    }

    private static string Written(SentenceWords words, int first, int last)
    {
        var written = words.Written(first, last);
        return written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("’s", StringComparison.Ordinal) ? written[..^2]
            : written.TrimEnd('\'', '’');
    }
}
