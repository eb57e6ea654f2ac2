namespace Alerts.Text.Extracting.Numbers;

/// <summary>The wording around a number: how it is meant, and whether it adds to an earlier one.</summary>
/// <param name="First">Index of the first word of number and qualifier.</param>
/// <param name="Last">Index of the last word of number and qualifier.</param>
/// <param name="Qualifier">How the number is meant.</param>
/// <param name="IsIncrease">"another", "more", "additional".</param>
internal readonly record struct Qualified(int First, int Last, Qualifier Qualifier, bool IsIncrease);

/// <summary>Reads the qualifier before or behind a number.</summary>
internal static class QualifierReader
{
    /// <summary>Number and qualifier together.</summary>
    public static Qualified Read(SentenceWords words, NumberRead number)
    {
        var first = number.First;
        var qualifier = number.Qualifier;
        var isIncrease = false;
        // "a total of about 312", "another at least 12": look past what does not qualify.
        for (var at = number.First - 1; at >= 0 && number.First - at <= 5;)
        {
            var form = words[at].Form;
            if (form is "another" or "additional" or "further" or "extra")
                (isIncrease, at) = (true, at - 1);
            else if (form is "a" or "an" or "the" or "all" or "total" || (form == "of" && words[at - 1].Form is "total" or "number"))
                at--;
            else if (Before(words, at) is { } found)
            {
                first = found.First;
                if (qualifier is Qualifier.Exact)
                    qualifier = found.Qualifier;
                at = found.First - 1;
                break;
            }
            else
                break;
        }

        if (qualifier == Qualifier.Range && words[first - 1].Form == "between")
            first--;
        return Behind(words, number, new Qualified(first, number.Last, qualifier, isIncrease));
    }

    private static (int First, Qualifier Qualifier)? Before(SentenceWords words, int at)
    {
        var (form, before, third) = (words[at].Form, words[at - 1].Form, words[at - 2].Form);
        return (third, before, form) switch
        {
            ("no" or "not", "fewer" or "less", "than") => (at - 2, Qualifier.AtLeast),
            ("no" or "not", "more", "than") => (at - 2, Qualifier.AtMost),
            ("as", "many" or "much", "as") => (at - 2, Qualifier.AtMost),
            (_, "at", "least") or (_, "upwards", "of") => (at - 1, form == "of" ? Qualifier.MoreThan : Qualifier.AtLeast),
            (_, "at", "most") or (_, "up", "to") => (at - 1, Qualifier.AtMost),
            (_, "more" or "greater" or "higher", "than") or (_, "well", "over" or "above") => (at - 1, Qualifier.MoreThan),
            (_, "fewer" or "less" or "lower", "than") or (_, "just" or "well", "under" or "below") => (at - 1, Qualifier.LessThan),
            (_, "just" or "only", "over") => (at - 1, Qualifier.MoreThan),
            (_, "close", "to") => (at - 1, Qualifier.About),
            (_, _, "over" or "above" or "exceeding" or "topping") => (at, Qualifier.MoreThan),
            (_, _, "under" or "below") => (at, Qualifier.LessThan),
            (_, _, "minimum") => (at, Qualifier.AtLeast),
            (_, _, "about" or "around" or "some" or "roughly" or "approximately" or "estimated" or "circa") => (at, Qualifier.About),
            (_, _, "~") => (at, Qualifier.About),
            (_, _, "nearly" or "almost") => (at, Qualifier.Nearly),
            _ => null,
        };
    }

    private static Qualified Behind(SentenceWords words, NumberRead number, Qualified read)
    {
        var (next, after) = (words[number.Last + 1].Form, words[number.Last + 2].Form);
        if (next == "or" && after is "more" or "so" or "fewer" or "less")
        {
            var qualifier = after switch { "more" => Qualifier.AtLeast, "so" => Qualifier.About, _ => Qualifier.AtMost };
            return read with { Last = number.Last + 2, Qualifier = qualifier };
        }

        if (next == "+" && words[number.Last].Token.End == words[number.Last + 1].Token.Start)
            return read with { Last = number.Last + 1, Qualifier = Qualifier.AtLeast };
        if (next is "more" && after is not "than")
            return read with { Last = number.Last + 1, IsIncrease = true };
        if (next is "additional" or "further" or "extra")
            return read with { IsIncrease = true };
        return read;
    }
}
