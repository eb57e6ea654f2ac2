using System.Globalization;

namespace Alerts.Text.Words;

/// <summary>What sort of sign stands at a position; any UTF-16 is allowed, also malformed.</summary>
internal static class Characters
{
    /// <summary>Straight and typographic apostrophes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC';

    /// <summary>Signs that open or close a quotation, single ones included.</summary>
    public static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' || IsApostrophe(c);

    /// <summary>Hyphens and dashes.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>Length in UTF-16 units of the letter at a position, marks and invisible signs included; 0 where there is none.</summary>
    public static int LetterAt(string text, int index)
    {
        var c = text[index];
        if (c < 128)
            return char.IsAsciiLetter(c) ? 1 : 0;
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return char.IsLetter(text, index) ? 2 : 0;
        return char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? 1 : 0;
    }

    /// <summary>True for soft hyphens, zero-width blanks and direction marks: they are part of no word and end none.</summary>
    public static bool IsInvisible(char c) => c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
