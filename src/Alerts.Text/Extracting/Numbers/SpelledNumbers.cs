namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads numbers written in words: "seventeen", "two hundred and six", "half a million", "two and a half".</summary>
internal static class SpelledNumbers
{
    /// <summary>The number at a word; null where none begins.</summary>
    public static NumberRead? At(SentenceWords words, int at)
    {
        var first = words[at].Form;
        if (first is "half" or "half-a" && words[at + 1].Form is "a" or "an")
            return Half(words, at, at + 2);
        if (first == "a" && words[at + 1].Form == "half" && words[at + 2].Form is "million" or "billion" or "dozen")
            return Half(words, at, at + 2);
        if (first is "half-million" or "half-billion" && NumberWords.Magnitude(first[5..]) is { } halved)
            return NumberRead.Exact(at, at, halved / 2);
        // "a million", but not "a thousand-year-old": there the hyphen makes one word of it.
        if (first is "a" && NumberWords.Magnitude(words[at + 1].Form) is not null)
            return Sequence(words, at, at + 1, 1);
        // "freezing at zero", "ground zero" count nothing.
        if (first == "zero" && !Things.Nouns.IsPlural(words[at + 1]) && NumberWords.Magnitude(words[at + 1].Form) is null && words[at + 1].Form != "percent")
            return null;
        // "Ground Zero", "the Big Three": part of a name.
        if (words[at].IsName && (words[at - 1].IsName || words[at - 1].Form == "the") && !Things.Nouns.IsPlural(words[at + 1]))
            return null;
        if (NumberWords.Small(first) is { } small)
            return Sequence(words, at, at + 1, small);
        return Compound(words, at);
    }

    private static NumberRead? Half(SentenceWords words, int first, int at) =>
        NumberWords.Magnitude(words[at].Form) is { } magnitude ? NumberRead.Exact(first, at, magnitude / 2)
        : Units.IsDuration(words[at]) ? NumberRead.Exact(first, at - 1, 0.5m)
        : null;

    /// <summary>"a two-day visit": number and unit in one word.</summary>
    private static NumberRead? Compound(SentenceWords words, int at)
    {
        var form = words[at].Form;
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || NumberWords.Small(form[..hyphen]) is not { } value || form.EndsWith("-old", StringComparison.Ordinal))
            return null;
        var rest = form[(hyphen + 1)..];
        var end = rest.IndexOf('-', StringComparison.Ordinal);
        return Units.OfWord(end < 0 ? rest : rest[..end]) is var (kind, unit)
            ? NumberRead.Exact(at, at, value) with { Kind = kind, Unit = unit, IsCompound = true } : null;
    }

    /// <summary>Adds up and multiplies from left to right.</summary>
    private static NumberRead Sequence(SentenceWords words, int first, int next, decimal group)
    {
        var total = 0m;
        for (; ; next++)
        {
            var form = words[next].Form;
            if (NumberWords.Magnitude(form) is { } magnitude && (total + group) * magnitude <= NumberReader.Largest)
            {
                if (magnitude > 100)
                    (total, group) = (total + Math.Max(0.5m, group) * magnitude, 0);
                else
                    group = Math.Max(1, group) * magnitude;
            }
            else if (NumberWords.Small(form) is { } small && (total > 0 || group >= 100) && group % 100 == 0)
                group += small;
            else if (NumberWords.Small(form) is >= 1 and <= 9 and { } ones && total == 0 && group is >= 20 and <= 90 && group % 10 == 0)
                group += ones;
            else if (form == "and" && words[next + 1].Form == "a" && words[next + 2].Form == "half" && group % 1 == 0)
                (group, next) = (group + 0.5m, next + 2);
            else if (form == "and" && (total > 0 || group >= 100) && NumberWords.Small(words[next + 1].Form) is { } behind
                && group % 100 == 0)
                (group, next) = (group + behind, next + 1);
            else
                break;
        }

        return NumberRead.Exact(first, next - 1, total + group);
    }
}
