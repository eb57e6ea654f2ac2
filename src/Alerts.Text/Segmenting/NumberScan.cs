namespace Alerts.Text.Segmenting;

/// <summary>Finds the end of a number written in digits.</summary>
internal static class NumberScan
{
    private static readonly string[] Endings = ["bn", "mn", "st", "nd", "rd", "th", "am", "pm", "tn", "s", "m", "k", "b"];

    /// <summary>Index behind the number that begins at <paramref name="at"/>; <paramref name="at"/> itself where none begins.</summary>
    /// <remarks>Optional currency sign, digits with groups in any style, decimals, a short ending, a percent sign. Not a number where a letter or digit follows: "26C" is one word.</remarks>
    public static int End(string text, int at, int end)
    {
        var next = at;
        if (IsCurrency(text[next]))
            next++;
        var digits = Digits(text, next, end);
        if (digits == next)
            return at;

        next = Fraction(text, Groups(text, digits, end), end);
        next = Ending(text, next, end);
        if (next < end && text[next] == '%')
            return next + 1;
        return next < end && char.IsLetterOrDigit(text[next]) ? at : next;
    }

    /// <summary>True for the currency signs that are understood.</summary>
    public static bool IsCurrency(char c) => c is '$' or '€' or '£' or '¥' or '₹' or '₽' or '₺' or '₩' or '₦' or '₴' or '₪';

    private static int Groups(string text, int at, int end)
    {
        var span = text.AsSpan(0, end);
        while (at < end && NumberGroups.IsSeparator(text[at]) && (NumberGroups.IsThree(span, at) || NumberGroups.IsTwoBeforeThree(span, at)))
            at += NumberGroups.IsThree(span, at) ? 4 : 3;
        return at;
    }

    /// <summary>".75" or ",5"; "10,11,12" is a list.</summary>
    private static int Fraction(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] is not ('.' or ','))
            return at;
        var fraction = Digits(text, at + 1, end);
        if (fraction == at + 1)
            return at;
        var isList = text[at] == ',' && (fraction - at > 3 || (fraction + 1 < end && text[fraction] == ',' && char.IsDigit(text[fraction + 1])));
        return isList ? at : fraction;
    }

    private static int Digits(string text, int at, int end)
    {
        while (at < end && char.IsDigit(text[at]))
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
