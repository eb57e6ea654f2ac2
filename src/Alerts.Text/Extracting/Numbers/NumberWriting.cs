namespace Alerts.Text.Extracting.Numbers;

/// <summary>Finds out how a text writes its numbers.</summary>
internal static class NumberWriting
{
    // Languages whose newspapers write 1.500,5 or 1 500,5. (Mexico and Switzerland differ; their numbers still tell by themselves.)
    private static readonly string[] CommaLanguages =
    [
        "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "nn", "no", "fi", "is", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "bg", "ro",
        "hu", "el", "tr", "ru", "uk", "be", "lt", "lv", "et", "id", "vi", "ca", "eu", "gl", "kk", "az", "sq", "mk",
    ];

    /// <summary>The style of a text.</summary>
    /// <param name="language">Its language tag ("de", "de-AT"); null where it is not known.</param>
    /// <param name="text">The text; it decides where no language is given: "1.234.567" and "1.234,5" are written in one style only.</param>
    public static NumberStyle Of(string? language, string text)
    {
        if (!string.IsNullOrWhiteSpace(language))
            return IsComma(language.Trim()) ? NumberStyle.Comma : NumberStyle.Point;
        return ShowsComma(text) ? NumberStyle.Comma : NumberStyle.Point;
    }

    private static bool IsComma(string language) => !language.Equals("es-MX", StringComparison.OrdinalIgnoreCase)
        && CommaLanguages.Contains(language.Split('-', '_')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>True where some number has a comma behind a group that a point begins.</summary>
    private static bool ShowsComma(string text)
    {
        for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0; at = text.IndexOf('.', at + 1))
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1]) && IsGroup(text, at) && at + 5 < text.Length && text[at + 4] == ','
                && char.IsAsciiDigit(text[at + 5]))
                return true;
        }

        return false;
    }

    private static bool IsGroup(string text, int point)
    {
        if (point + 4 > text.Length)
            return false;
        for (var i = point + 1; i <= point + 3; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
        }

        return point + 4 == text.Length || !char.IsAsciiDigit(text[point + 4]);
    }
}
