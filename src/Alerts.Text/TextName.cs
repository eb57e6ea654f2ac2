using Alerts.Text.Segmenting;

namespace Alerts.Text;

/// <summary>What to call a text: its headline, or its first sentence cut short.</summary>
internal static class TextName
{
    private const int Longest = 90;
    private const int Shortest = 30;

    /// <summary>The name; empty only for a text without any words.</summary>
    public static string Of(string? title, string text, IReadOnlyList<Sentence> sentences)
    {
        if (!string.IsNullOrWhiteSpace(title))
            return title.Trim();
        if (sentences.Count == 0)
            return "";
        var sentence = WithoutLabel(sentences[0].Span.Of(text));
        return sentence.Length <= Longest ? sentence.TrimEnd('.', ' ') : Cut(sentence);
    }

    /// <summary>"UPDATE: Dam fails ..." → "Dam fails ...": a label in capitals is no part of what happened.</summary>
    private static string WithoutLabel(string sentence)
    {
        var colon = sentence.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > 20 || colon + 1 >= sentence.Length || !char.IsWhiteSpace(sentence[colon + 1]))
            return sentence;
        return sentence.AsSpan(0, colon).ContainsAnyExceptInRange('A', 'Z') ? sentence : sentence[(colon + 1)..].TrimStart();
    }

    private static string Cut(string sentence)
    {
        var (clause, phrase, blank) = (0, 0, 0);
        for (var at = 1; at <= Longest && at < sentence.Length; at++)
        {
            if (sentence[at] is ',' or ';' or '—' or '–' && !IsInsideNumber(sentence, at))
                clause = at >= Shortest ? at : clause;
            if (!char.IsWhiteSpace(sentence[at]))
                continue;
            blank = at;
            if (at < Shortest)
                continue;
            var next = NextWord(sentence, at + 1);
            if (next is "after" or "following" or "as" or "while" or "when" or "amid" or "because" or "before" or "since" or "although"
                or "though"
                or "who" or "which" or "where" or "but" or "if")
                clause = at;
            else if (next is "in" or "on" or "at" or "with" or "for" or "from" or "over" or "by" or "during" or "against" or "into")
                phrase = at;
        }

        var end = clause > 0 ? clause : phrase;
        if (end > 0)
            return sentence[..end].TrimEnd(' ', ',', ';', '–', '—');
        var hard = blank > 0 ? blank : Longest - (char.IsLowSurrogate(sentence[Longest]) ? 1 : 0);
        return sentence[..hard].TrimEnd() + "…";
    }

    private static bool IsInsideNumber(string sentence, int at) =>
        char.IsAsciiDigit(sentence[at - 1]) && at + 1 < sentence.Length && char.IsAsciiDigit(sentence[at + 1]);

    private static string NextWord(string sentence, int at)
    {
        var end = at;
        while (end < sentence.Length && char.IsAsciiLetterLower(sentence[end]))
            end++;
        return sentence[at..end];
    }
}
