namespace Alerts.Text.Segmenting;

/// <summary>Finds the end of a number written in digits.</summary>
internal static class NumberScan
{
    private static readonly string[] Endings = ["bn", "st", "nd", "rd", "th", "am", "pm", "tn", "s", "m", "k", "b"];

    /// <summary>Index behind the number that begins at <paramref name="at"/>; <paramref name="at"/> itself where none begins.</summary>
    /// <remarks>Optional currency sign, digits with groups of three, decimals, a short ending, a percent sign.
    /// Not a number where a letter or digit follows: "26C" is one word.</remarks>
    public static int End(string text, int at, int end)
    {
        var next = at;
        if (IsCurrency(text[next]))
            next++;
        var digits = Digits(text, next, end);
        if (digits == next)
            return at;

        next = digits;
        while (next + 3 < end && text[next] == ',' && Digits(text, next + 1, end) == next + 4)
            next += 4;
        if (next + 1 < end && text[next] == '.' && Digits(text, next + 1, end) is var fraction && fraction > next + 1)
            next = fraction;
        next = Ending(text, next, end);
        if (next < end && text[next] == '%')
            return next + 1;
        return next < end && char.IsLetterOrDigit(text[next]) ? at : next;
    }

    /// <summary>True for the currency signs that are understood.</summary>
    public static bool IsCurrency(char c) => c is '$' or '€' or '£' or '¥' or '₹';

    private static int Digits(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static int Ending(string text, int at, int end)
    {
        foreach (var ending in Endings)
        {
            var after = at + ending.Length;
            if (after <= end && text.AsSpan(at, ending.Length).Equals(ending, StringComparison.OrdinalIgnoreCase)
                && (after == end || !char.IsLetterOrDigit(text[after])))
                return after;
        }

        return at;
    }
}
