using Alerts.Text.Segmenting;

namespace Alerts.Text.Words;

/// <summary>Words of a text in their base forms.</summary>
public static class Lemmas
{
    /// <summary>The base form of one word: lower case, accents folded, "prisoners" → "prisoner", "met" → "meet".</summary>
    /// <param name="word">One word as written.</param>
    public static string Of(string word) => Of(word, abbreviations: true);

    /// <summary>All words of a text with their positions, in order, function words included.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<LemmaAt> In(string text) => [.. WordParts.Of(text, Tokenizer.Tokens(text))];

    /// <summary>As <see cref="Of(string)"/>; in text set in capitals "US" is no abbreviation.</summary>
    internal static string Of(ReadOnlySpan<char> word, bool abbreviations) => Of(word, WordForm.Of(word), abbreviations);

    /// <summary>As <see cref="Of(ReadOnlySpan{char}, bool)"/>, of a word whose form is known.</summary>
    internal static string Of(ReadOnlySpan<char> word, string form, bool abbreviations)
    {
        var letters = form.Replace(".", "", StringComparison.Ordinal);
        if (IsAbbreviation(word, form, letters, abbreviations))
            // "US" and "U.S." must not become the pronoun; the underscore keeps them apart.
            return StopWords.Contains(letters) ? letters + "_" : letters;
        return BaseForms.Of(form);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word, string form, string letters, bool abbreviations)
    {
        if (letters.Length < 2 || letters.Length > 5 || !char.IsAsciiLetter(word[0]))
            return false;
        if (form.Length >= 2 * letters.Length - 1 && form.Length > letters.Length)
            return true;
        var upper = 0;
        while (upper < word.Length && char.IsAsciiLetterUpper(word[upper]))
            upper++;
        return abbreviations && upper == letters.Length;
    }
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Position in the text, in UTF-16 units.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="IsFunctionWord">True for words that carry no content of their own ("the", "of").</param>
public readonly record struct LemmaAt(int Start, int Length, string Lemma, bool IsFunctionWord);
