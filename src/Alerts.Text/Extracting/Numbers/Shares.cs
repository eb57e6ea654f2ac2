using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads shares that are not given in percent: "a third of", "half the", "one in five", "nine out of ten".</summary>
internal static class Shares
{
    private const decimal Largest = 10_000;

    /// <summary>The share at a word, in percent; null where none begins.</summary>
    public static NumberRead? At(SentenceWords words, int at)
    {
        var form = words[at].Form;
        if (form == "half" && words[at + 1].Form == "of" && words[at + 2].Form is "a" or "one")
            return Fraction(words, at, at, 1, 2);
        if (form == "half")
            return words[at - 1].Form is "first" or "second" or "latter" or "other" or "top" or "bottom" or "southern" or "northern"
                or "eastern" or "western"
                or "upper" or "lower" or "front" or "back" or "better" ? null : words[at + 1].Form is "of" or "the" or "its" or "their"
                    or "all" ? Share(at, at, 1, 2) : null;
        if (Denominator(form) is { } whole && form.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen)
            return Fraction(words, at, at, Part(form[..hyphen]), whole);
        // "an hour and a half"
        if (form == "a" && words[at + 1].Form == "half" && words[at - 1].Form == "and")
            return null;
        if (Part(form) is { } part && !words[at].IsNumber && Denominator(words[at + 1].Form) is { } below)
            return Fraction(words, at, at + 1, part, below);
        return InEvery(words, at);
    }

    private static NumberRead? Fraction(SentenceWords words, int first, int last, decimal? part, decimal whole)
    {
        if (part is not { } above || above >= whole || !(words[last + 1].Form == "of" || words[first - 1].Form == "by"))
            return null;
        if (words[last + 2].Form is not ("a" or "one"))
            return Share(first, last, above, whole);
        // "half of one percentage point", "three-quarters of a million people"
        var unit = words[last + 3].Form;
        if (unit is "percent" or "percentage")
            return NumberRead.Exact(first, words[last + 4].Lemma == "point" ? last + 4 : last + 3, above / whole) with { Kind = FigureKind.Percent };
        return NumberWords.Magnitude(unit) is { } magnitude ? NumberRead.Exact(first, last + 3, above * magnitude / whole) : Share(first, last, above, whole);
    }

    /// <summary>"one in five", "1 in 1,000", "nine out of ten".</summary>
    private static NumberRead? InEvery(SentenceWords words, int at)
    {
        if (words[at - 1].Form is "phase" or "level" or "stage" or "step" or "page" or "part" or "grade")
            return null;
        var joiner = words[at + 1].Form;
        var second = joiner == "in" ? at + 2 : joiner is "out" or "of" && words[at + 2].Form is "of" or "every" ? at + 3 : 0;
        if (second == 0 || Whole(words, at) is not { } part || Whole(words, second) is not { } whole || part >= whole || whole > Largest)
            return null;
        // "two in 15 minutes" and "three in 2012" tell when.
        var next = words[second + 1];
        var isTime = Units.IsDuration(next) || (whole is >= 1900 and < 2100) || Calendar.Contains(next) || next.Form is "%" or "percent";
        return isTime || NumberWords.Magnitude(next.Form) is not null || (next.Form.Length == 1 && next.Form[0] is '-' or ',' or '.'
            && words[second].Touches(next) && words[second + 2].IsNumber)
            ? null : Share(at, second, part, whole);
    }

    private static decimal? Whole(SentenceWords words, int at) =>
        words[at].IsNumber ? words[at].Value is { } value && value % 1 == 0 && value > 0 && words[at].Form.Length <= 5
            && char.IsDigit(words[at].Form[^1]) ? value : null
        : NumberWords.Small(words[at].Form);

    private static NumberRead Share(int first, int last, decimal part, decimal whole) =>
        NumberRead.Exact(first, last, Math.Round(100 * part / whole, 2)) with { Kind = FigureKind.Percent, IsShare = true };

    private static decimal? Part(string form) => form is "a" or "one" ? 1 : NumberWords.Small(form);

    private static decimal? Denominator(string form)
    {
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        return Denominators.TryGetValue(hyphen > 0 ? form[(hyphen + 1)..] : form, out var value) ? value : null;
    }

    private static readonly FrozenDictionary<string, decimal> Denominators =
        ("half 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 "
        + "eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 hundredth 100")
            .Split(' ').Chunk(2).ToFrozenDictionary(p => p[0], p => decimal.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture),
                StringComparer.Ordinal);
}
