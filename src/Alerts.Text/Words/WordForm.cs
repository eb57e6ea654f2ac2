using System.Globalization;
using System.Text;

namespace Alerts.Text.Words;

/// <summary>How a written word is brought to one form before it is compared.</summary>
internal static class WordForm
{
    /// <summary>Lower case, accents folded, no invisible signs, straight apostrophes, no possessive or contracted ending.</summary>
    /// <remarks>"Peña's" → "pena", "didn’t" → "not", "1,200" → "1200". Hyphens stay.</remarks>
    public static string Of(ReadOnlySpan<char> word)
    {
        var folded = Fold(word);
        if (folded.EndsWith("n't", StringComparison.Ordinal))
            return "not";
        foreach (var ending in Endings)
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
                return folded[..^ending.Length];
        }

        return folded;
    }

    private static readonly string[] Endings = ["'s", "'ve", "'re", "'ll", "'d", "'m", "'"];

    private static string Fold(ReadOnlySpan<char> word)
    {
        var result = new StringBuilder(word.Length);
        foreach (var c in word)
            Append(result, c);
        return result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        if (c < 128)
        {
            if (c == ',' && result.Length > 0 && char.IsAsciiDigit(result[^1]))
                return;
            result.Append(char.ToLowerInvariant(c));
            return;
        }

        if (Characters.IsApostrophe(c))
            result.Append('\'');
        else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            result.Append(Accents.Fold(char.ToLowerInvariant(c)));
    }
}
