using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Names;

/// <summary>A name with its kind.</summary>
/// <param name="Text">As written.</param>
/// <param name="Kind">What it is the name of.</param>
internal sealed record NamedThing(string Text, NameKind Kind);

/// <summary>Finds names by their capitals.</summary>
internal static class NameReader
{
    /// <summary>The names of a text, each once, in order of appearance.</summary>
    /// <param name="sentences">The sentences, the headline's words first if it has any.</param>
    public static IReadOnlyList<NamedThing> Read(IReadOnlyList<SentenceWords> sentences)
    {
        // A capital at the head of a sentence tells nothing by itself: the word must carry one elsewhere too.
        var capitals = sentences.SelectMany(s => s.Words).Where(w => w.IsName).Select(w => w.Form).ToHashSet(StringComparer.Ordinal);
        var kinds = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var words in sentences)
        {
            foreach (var (first, last) in Of(words, capitals))
            {
                var name = Written(words, first, last);
                if (kinds.TryAdd(name, NameKind.Unknown))
                    names.Add(name);
                // The first place that tells decides.
                if (kinds[name] == NameKind.Unknown)
                    kinds[name] = NameEvidence.KindOf(words, first, last);
            }
        }

        return [.. names.Select(name => new NamedThing(name, kinds[name] != NameKind.Unknown ? kinds[name] : OfFullName(name, kinds)))];
    }

    /// <summary>"Kranz" is what "Ida Kranz" is.</summary>
    private static NameKind OfFullName(string name, Dictionary<string, NameKind> kinds) => kinds
        .FirstOrDefault(p => p.Value == NameKind.Person && p.Key.EndsWith(" " + name, StringComparison.Ordinal)).Value;

    private static IEnumerable<(int First, int Last)> Of(SentenceWords words, HashSet<string> capitals)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!Begins(words, at, capitals))
                continue;
            var last = at;
            while (Continues(words, last + 1))
                last += words[last + 1].IsCapital || words[last + 1].Form == "." ? 1 : 2;
            foreach (var part in WithoutRoles(words, at, last))
                yield return part;
            at = last;
        }
    }

    private static bool Begins(SentenceWords words, int at, HashSet<string> capitals)
    {
        var word = words[at];
        if (!word.IsWord || !word.IsCapital || Calendar.Contains(word) || word.IsFunctionWord || word.Form.Length < 2)
            return false;
        // "Later Kranz left": an adverb that opens the sentence.
        if (word.IsFirst && PhraseEnds.Contains(word))
            return false;
        return !word.IsFirst || capitals.Contains(word.Form) || words[at + 1].IsName;
    }

    private static bool Continues(SentenceWords words, int at)
    {
        // A possessive ends a name: "Oslo's mayor Ana Ruiz" holds two.
        if (words[at - 1].Token.Length > words[at - 1].Form.Length + 1)
            return false;
        return (words[at].IsName && !Calendar.Contains(words[at])) || HolderPhrase.IsNameDot(words, at)
            || (words[at].Form is "of" or "de" or "del" or "la" or "da" or "dos" or "van" or "von" or "bin" or "al" && words[at + 1].IsName
                && !Calendar.Contains(words[at + 1]));
    }

    /// <summary>"UN Secretary Ida Kranz" holds "UN" and "Ida Kranz".</summary>
    private static IEnumerable<(int First, int Last)> WithoutRoles(SentenceWords words, int first, int last)
    {
        var start = first;
        for (var i = first; i <= last + 1; i++)
        {
            if (i <= last && !Roles.Contains(words[i].Lemma) && !IsTitle(words, i))
                continue;
            if (i > start && !(i <= last && IsOfRole(words, start, i - 1)))
                yield return (start, i - 1);
            start = i + 1;
        }
    }

    /// <summary>"Mr", and the dot behind it.</summary>
    private static bool IsTitle(SentenceWords words, int at) => Abbreviations.IsTitle(words[at].Form)
        || (words[at].Form == "." && Abbreviations.IsTitle(words[at - 1].Form));

    /// <summary>"Prime" before "Minister" is no name.</summary>
    private static bool IsOfRole(SentenceWords words, int first, int last) => first == last && words[first].Form is "prime" or "vice" or "deputy"
        or "foreign" or "former" or "interim" or "chief" or "acting" or "finance" or "defence" or "defense" or "interior" or "senior" or "assistant";

    private static string Written(SentenceWords words, int first, int last)
    {
        var written = words.Written(first, last);
        return written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("’s", StringComparison.Ordinal) ? written[..^2]
            : written.TrimEnd('\'', '’');
    }
}
