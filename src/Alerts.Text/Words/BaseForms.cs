using System.Buffers;
using System.Collections.Frozen;

namespace Alerts.Text.Words;

/// <summary>Reduces a word form to its base form: a table for the irregular ones, endings judged by the word list for the rest.</summary>
internal static class BaseForms
{
    /// <summary>The base form of a form made by <see cref="WordForm"/>.</summary>
    public static string Of(string form)
    {
        if (Irregulars.BaseOf(form) is { } known)
            return known;
        if (form.Length < 4 || Kept.Contains(form) || !form.All(char.IsAsciiLetterLower))
            return form;
        if (form.EndsWith("ing", StringComparison.Ordinal))
            return WithoutVerbEnding(form, form[..^3]);
        if (form.EndsWith("ed", StringComparison.Ordinal))
            return form.EndsWith("ied", StringComparison.Ordinal) && form.Length > 4
                ? form[..^3] + "y"
                : WithoutVerbEnding(form, form[..^2]);
        if (form.Length > 5 && form.EndsWith("men", StringComparison.Ordinal) && Rank(form[..^2] + "an") < int.MaxValue)
            return form[..^2] + "an";
        return form[^1] == 's' ? WithoutS(form) : form;
    }

    private static readonly FrozenSet<string> Kept = new[]
    {
        "morning", "evening", "during", "nothing", "something", "anything", "everything", "building", "wedding", "hundred", "indeed",
        "united", "king", "ring", "spring", "string", "wing", "thing", "feeling", "hearing", "beijing", "boeing", "sterling", "sacred",
        "need", "feed", "speed", "seed", "deed", "breed", "exceed", "proceed", "succeed", "bring", "sing",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static string WithoutS(string form)
    {
        if (form.EndsWith("ss", StringComparison.Ordinal) || form.EndsWith("us", StringComparison.Ordinal)
            || (form.EndsWith("is", StringComparison.Ordinal) && !IsNation(form)))
            return form;
        if (form.EndsWith("ies", StringComparison.Ordinal))
            return form.Length >= 5 ? form[..^3] + "y" : form;

        var shorter = form[..^1];
        if (form.EndsWith("es", StringComparison.Ordinal) && TakesEs(form[..^2]))
            return Rank(form[..^2]) < Rank(shorter) ? form[..^2] : shorter;
        return form.Length > 5 || WordRanks.Of(shorter) is not null ? shorter : form;
    }

    // "Israelis", "taxis", but not "crisis" and "Paris": the shorter form must be a word, and the commoner one.
    private static bool IsNation(string form) => form.Length > 5 && Rank(form[..^1]) < Math.Min(Rank(form), 30_000);

    private static bool TakesEs(string stem) => stem[^1] is 'x' or 'z' or 'o' || stem.EndsWith("ss", StringComparison.Ordinal)
        || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal)
        || stem.EndsWith("us", StringComparison.Ordinal);

    private static string WithoutVerbEnding(string form, string stem)
    {
        if (stem.Length < 3 || !stem.AsSpan().ContainsAny(Vowels))
            return form;

        var doubled = stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l');
        string[] candidates = doubled ? [stem[..^1], stem, stem + "e"] : [stem, stem + "e"];
        var best = candidates.MinBy(Rank)!;
        // A rare candidate beside a common word is chance: "wicked" is no form of "wick".
        var limit = Math.Max(30_000, 2 * (long)Math.Min(Rank(form), 1_000_000));
        return Rank(best) < limit ? best : form;
    }

    private static int Rank(string word) => WordRanks.Of(word) ?? int.MaxValue;
}
