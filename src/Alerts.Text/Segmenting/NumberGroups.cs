namespace Alerts.Text.Segmenting;

/// <summary>The groups of digits in a long number: "1,500", "1.500", "1 500", "1'500", "1,50,000".</summary>
internal static class NumberGroups
{
    /// <summary>True for signs that may stand between groups.</summary>
    public static bool IsSeparator(char c) => c is ',' or '.' or '\'' or '\u2019' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>True where exactly three digits follow the sign at a position.</summary>
    public static bool IsThree(ReadOnlySpan<char> text, int sign) =>
        sign + 3 < text.Length && char.IsDigit(text[sign + 1]) && char.IsDigit(text[sign + 2]) && char.IsDigit(text[sign + 3])
        && (sign + 4 >= text.Length || !char.IsDigit(text[sign + 4]));

    /// <summary>True for a group of two before a group of three, as in India: "1,50,000".</summary>
    public static bool IsTwoBeforeThree(ReadOnlySpan<char> text, int sign) =>
        sign + 6 < text.Length && text[sign] == ',' && char.IsDigit(text[sign + 1]) && char.IsDigit(text[sign + 2]) && text[sign + 3] == ','
        && (IsThree(text, sign + 3) || IsTwoBeforeThree(text, sign + 3));
}
