using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Number words and what they are worth.</summary>
internal static class NumberWords
{
    /// <summary>"seven", "thirty", "twenty-five": a number below 100; null for any other word.</summary>
    public static decimal? Small(string form)
    {
        if (Units.TryGetValue(form, out var unit))
            return unit;
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && Units.TryGetValue(form[..hyphen], out var tens) && Units.TryGetValue(form[(hyphen + 1)..], out var ones)
            && tens is >= 20 and <= 90 && tens % 10 == 0 && ones is >= 1 and <= 9)
            return tens + ones;
        return null;
    }

    /// <summary>"hundred", "million": what the number before is multiplied with; null for any other word.</summary>
    public static decimal? Magnitude(string form) => Magnitudes.TryGetValue(form, out var value) ? value : null;

    /// <summary>"dozens", "hundreds": what the word may mean at least and at most; null for any other word.</summary>
    public static (decimal Low, decimal High)? Vague(string form) => Vagues.TryGetValue(form, out var range) ? range : null;

    private static readonly FrozenDictionary<string, decimal> Units =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            .Split(' ').Select((word, index) => (word, value: (decimal)index))
            .Concat("twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((word, index) =>
                (word, value: (index + 2) * 10m)))
            .ToFrozenDictionary(p => p.word, p => p.value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Magnitudes = new Dictionary<string, decimal>
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["mn"] = 1_000_000, ["mil"] = 1_000_000, ["mln"] = 1_000_000, ["bln"] = 1_000_000_000, ["trln"] = 1_000_000_000_000,
        ["bn"] = 1_000_000_000, ["tn"] = 1_000_000_000_000, ["dozen"] = 12, ["lakh"] = 100_000, ["crore"] = 10_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What news writers mean by these words; the ends overlap nothing, so that a later exact number can be judged.
    private static readonly FrozenDictionary<string, (decimal, decimal)> Vagues = new Dictionary<string, (decimal, decimal)>
    {
        ["several"] = (3, 9), ["handful"] = (3, 9), ["dozens"] = (24, 99), ["scores"] = (40, 199), ["hundreds"] = (200, 999),
        ["thousands"] = (2_000, 9_999), ["tens"] = (20, 99), ["millions"] = (2_000_000, 999_999_999), ["billions"] = (2_000_000_000,
            999_999_999_999),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
