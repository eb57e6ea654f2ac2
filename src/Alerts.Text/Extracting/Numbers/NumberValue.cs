using System.Globalization;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads the value of a number written in digits, in any style and any script with decimal digits.</summary>
internal static class NumberValue
{
    // Longer digit strings are telephone numbers and keys.
    private const int MostDigits = 15;

    /// <summary>The value; null for ordinals, times, decades and keys.</summary>
    /// <param name="written">The number as written: optional currency sign, digits, a short ending, an optional percent sign.</param>
    /// <param name="style">How its text writes numbers.</param>
    public static decimal? Of(ReadOnlySpan<char> written, NumberStyle style)
    {
        var hasCurrency = written.Length > 0 && NumberSigns.CurrencyOf(written[0]) is not null;
        var digits = (hasCurrency ? written[1..] : written).TrimEnd('%');
        var end = digits.Length;
        while (end > 0 && !char.IsDigit(digits[end - 1]))
            end--;
        return Body(digits[..end], style) is { } value ? WithEnding(value, digits[end..], hasCurrency) : null;
    }

    private static decimal? WithEnding(decimal value, ReadOnlySpan<char> ending, bool hasCurrency) => ending switch
    {
        "" => value,
        "k" or "K" => value * 1_000,
        "bn" or "b" or "BN" or "B" or "Bn" => value * 1_000_000_000,
        "tn" or "TN" => value * 1_000_000_000_000,
        "mn" => value * 1_000_000,
        // Without a currency "5m" may be metres: the words behind decide.
        "m" or "M" => hasCurrency ? value * 1_000_000 : value,
        _ => null,
    };

    private static decimal? Body(ReadOnlySpan<char> digits, NumberStyle style)
    {
        Span<char> plain = stackalloc char[MostDigits + 2];
        var (length, count) = (0, 0);
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsDigit(digits[i]))
            {
                if (++count > MostDigits)
                    return null;
                plain[length++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i]));
            }
            else if (IsDecimalPoint(digits, i, style))
            {
                if (length == 0 || plain[..length].Contains('.'))
                    return null;
                plain[length++] = '.';
            }
        }

        return count > 0 && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value : null;
    }

    /// <summary>True for the sign before the decimals; the others stand between groups.</summary>
    private static bool IsDecimalPoint(ReadOnlySpan<char> digits, int at, NumberStyle style)
    {
        if (digits[at] is not ('.' or ','))
            return false;
        var isLast = digits[(at + 1)..].IndexOfAny('.', ',') < 0;
        if (!isLast)
            return false;
        // Two different signs: the last one is the decimal sign. The same sign twice: both stand between groups.
        var earlier = digits[..at].LastIndexOfAny('.', ',');
        if (earlier >= 0)
            return digits[earlier] != digits[at];
        return digits[at] == (style == NumberStyle.Comma ? ',' : '.') || !NumberGroups.IsThree(digits, at);
    }
}
