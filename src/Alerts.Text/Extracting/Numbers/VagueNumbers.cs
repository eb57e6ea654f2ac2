namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads words for numbers that nobody counted: "dozens", "tens of thousands", "several hundred", "a few dozen".</summary>
internal static class VagueNumbers
{
    /// <summary>The vague number at a word; null where none begins.</summary>
    public static NumberRead? At(SentenceWords words, int at)
    {
        if (OfFew(words, at) is { } few)
            return few;
        var form = words[at].Form;
        if (NumberWords.Vague(form) is not { } range)
            return null;
        if ((form == "scores" && words[at + 1].Form != "of") || IsNoun(words, at))
            return null;
        if (words[at + 1].Form == "of" && NumberWords.Vague(words[at + 2].Form) is { } outer && outer.Low >= 1_000)
            return Vague(at, at + 2, range.Low * outer.Low / 2, range.High * (outer.Low / 2));
        return form == "tens" ? null : Vague(at, at, range.Low, range.High);
    }

    // "a handful", "the hundreds", "Mega Millions": "several" alone is no noun.
    private static bool IsNoun(SentenceWords words, int at) =>
        words[at].IsName || (words[at].Form == "handful" && words[at + 1].Form != "of");

    /// <summary>"several hundred", "a few dozen", "a couple of thousand".</summary>
    private static NumberRead? OfFew(SentenceWords words, int at)
    {
        var first = at;
        if (words[at].Form == "a" && words[at + 1].Form is "few" or "couple")
            at++;
        if (words[at].Form is not ("several" or "few" or "couple" or "many"))
            return null;
        var isCouple = words[at].Form == "couple";
        var next = isCouple && words[at + 1].Form == "of" ? at + 2 : at + 1;
        return NumberWords.Magnitude(words[next].Form) is { } magnitude && words[next].Form is not ("lakh" or "crore")
            ? Vague(first, next, (isCouple ? 2 : 3) * magnitude, (isCouple ? 3 : 9) * magnitude) : null;
    }

    private static NumberRead Vague(int first, int last, decimal low, decimal high) =>
        new(first, last, low, high, Qualifier.Vague, FigureKind.Count, null);
}
