namespace Alerts.Text.Extracting.Refining;

/// <summary>Finds whose share or seats a number tells: "the Green Party has 41 percent and the Red Party 38 percent".</summary>
internal static class FigureOwners
{
    /// <summary>The name right before the number; for a pronoun the names of the sentence before, of which it may mean any.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="at">Index of its first word.</param>
    /// <param name="before">The sentence before; null for the first.</param>
    public static IReadOnlyList<string> Of(SentenceWords words, Figure figure, int at, SentenceWords? before)
    {
        if (figure.IsIncrease || !IsShared(figure))
            return [];
        var last = at - 1;
        while (last > at - 4 && IsHaving(words[last]))
            last--;
        if (words[last].Form is "it" or "they")
            return before is null ? [] : Names(before);
        if (!IsOfName(words[last]))
            return [];
        var first = last;
        while (first > 0 && IsOfName(words[first - 1]) && !IsPossessive(words[first - 1]))
            first--;
        return [words.Written(first, last)];
    }

    /// <summary>All names of a sentence, its first word among them where it may be one.</summary>
    public static IReadOnlyList<string> Names(SentenceWords words)
    {
        var names = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsOfName(words[at]))
                continue;
            var first = at;
            while (!IsPossessive(words[at]) && IsOfName(words[at + 1]))
                at++;
            var written = words.Written(first, at);
            names.Add(IsPossessive(words[at]) ? written[..^2] : written);
        }

        return names;
    }

    // What everybody has a part of.
    private static bool IsShared(Figure figure) => figure.Kind switch
    {
        FigureKind.Percent => figure.Thing is null or "vote" or "ballot" or "poll" or "seat",
        FigureKind.Count => figure.Event is null && figure.Thing is "vote" or "seat" or "medal" or "point",
        _ => false,
    };

    private static bool IsHaving(SentenceWord word) => word.Form is "at" or "on" or "about" or "around" or "with"
        || word.Lemma is "have" or "win" or "get" or "take" or "receive" or "score" or "poll" or "lead" or "gain" or "hold" or "reach" or "be";

    private static bool IsOfName(SentenceWord word) => word.IsWord && word.IsCapital && !word.IsFunctionWord
        && !Numbers.Calendar.Contains(word);

    private static bool IsPossessive(SentenceWord word) => word.Token.Length == word.Form.Length + 2;
}
