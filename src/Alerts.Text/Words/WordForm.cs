using System.Buffers;
using System.Globalization;

namespace Alerts.Text.Words;

/// <summary>How a written word is brought to one form before it is compared.</summary>
internal static class WordForm
{
    /// <summary>Lower case, accents folded, no invisible signs, straight apostrophes, no possessive or contracted ending.</summary>
    /// <remarks>"Peña's" → "pena", "didn’t" → "not", "1,200" → "1200". Hyphens stay.</remarks>
    public static string Of(ReadOnlySpan<char> word)
    {
        var rented = word.Length > OnStack ? ArrayPool<char>.Shared.Rent(word.Length) : null;
        var folded = rented ?? stackalloc char[OnStack];
        var form = WithoutEnding(folded[..Fold(word, folded)]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return form;
    }

    private const int OnStack = 64;

    private static readonly string[] Endings = ["'s", "'ve", "'re", "'ll", "'d", "'m", "'"];

    private static string WithoutEnding(ReadOnlySpan<char> folded)
    {
        if (folded.EndsWith("n't", StringComparison.Ordinal))
            return "not";
        foreach (var ending in Endings)
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
                return folded[..^ending.Length].ToString();
        }

        return folded.ToString();
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> result)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c == ',' && length > 0 && char.IsAsciiDigit(result[length - 1]))
                continue;
            if (c < 128)
                result[length++] = char.ToLowerInvariant(c);
            else if (Characters.IsApostrophe(c))
                result[length++] = '\'';
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                result[length++] = Accents.Fold(char.ToLowerInvariant(c));
        }

        return length;
    }
}
