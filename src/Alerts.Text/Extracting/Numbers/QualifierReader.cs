using System.Collections.Frozen;

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
        var hasArticle = false;
        // "a total of about 312", "another at least 12": look past what does not qualify.
        for (var at = number.First - 1; at >= 0 && number.First - at <= 5;)
        {
            var form = words[at].Form;
            if (form is "another" or "additional" or "further" or "extra")
                (isIncrease, at) = (true, at - 1);
            else if (form is "a" or "an" or "the" or "all" or "total" || (form == "of" && words[at - 1].Form is "total" or "number"))
                (hasArticle, at) = (hasArticle || form is "a" or "an" or "the", at - 1);
            else if (Before(words, at) is { } found && !(hasArticle && found.First == at))
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
            (_, _, "to") when words[at - 1].Form == "up" && EarlierValue.IsRise(words[at - 2]) => null,
            (_, "at", "most") or (_, "up", "to") => (at - 1, Qualifier.AtMost),
            (_, "more" or "greater" or "higher", "than") or (_, "well", "over" or "above") => (at - 1, Qualifier.MoreThan),
            (_, "fewer" or "less" or "lower", "than") or (_, "just" or "well", "under" or "below") => (at - 1, Qualifier.LessThan),
            (_, "just" or "only", "over") => (at - 1, Qualifier.MoreThan),
            (_, "shy" or "short", "of") => (third == "just" ? at - 2 : at - 1, Qualifier.Nearly),
            (_, "close", "to") => (at - 1, Qualifier.About),
            ("in", "excess", "of") => (at - 2, Qualifier.MoreThan),
            (_, "north" or "upward", "of") => (at - 1, Qualifier.MoreThan),
            (_, "maximum" or "up", "of") => (at - 1, Qualifier.AtMost),
            (_, "minimum", "of") => (at - 1, Qualifier.AtLeast),
            (_, "estimated", "at") => (at - 1, Qualifier.About),
            (_, _, "over" or "about" or "around" or "under") when IsPreposition(words, at) => null,
            (_, _, "over" or "above" or "exceeding" or "topping") => (at, Qualifier.MoreThan),
            (_, _, "under" or "below") => (at, Qualifier.LessThan),
            (_, _, "minimum" or "≥") => (at, Qualifier.AtLeast),
            (_, _, ">") => (at, Qualifier.MoreThan),
            (_, _, "<") => (at, Qualifier.LessThan),
            (_, _, "about" or "around" or "some" or "roughly" or "approximately" or "estimated" or "circa" or "approx" or "near"
                or "perhaps" or "maybe" or "possibly" or "probably") => (at, Qualifier.About),
            (_, _, "~" or "≈") => (at, Qualifier.About),
            (_, _, "nearly" or "almost" or "approaching" or "nearing") => (at, Qualifier.Nearly),
            _ => null,
        };
    }

    /// <summary>"talks about two plans", "a row over three islands": the word belongs to what stands before.</summary>
    private static bool IsPreposition(SentenceWords words, int at) => TakesPreposition.Contains(words[at - 1].Lemma);

    private static readonly FrozenSet<string> TakesPreposition =
        """
        talk speak ask complain worry concern question information story fear dispute row control anger clash quarrel feud debate doubt
        outrage war grief victory win preside hand turn centred centered built revolve rally build
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

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
        if (next == "-" && after is "plus" or "odd" && words[number.Last].Touches(words[number.Last + 1]))
            return read with { Last = number.Last + 2, Qualifier = after == "plus" ? Qualifier.AtLeast : Qualifier.About };
        if (next is "plus" && words[number.Last + 2].IsWord && !words[number.Last + 2].IsFunctionWord)
            return read with { Last = number.Last + 1, Qualifier = Qualifier.AtLeast };
        if (next is "more" && after is not "than")
            return read with { Last = number.Last + 1, IsIncrease = true };
        // "300 fewer jobs": by how much, not how many there are.
        if (next is "additional" or "further" or "extra" || (next == "fewer" && after != "than"))
            return read with { IsIncrease = true };
        return read;
    }
}
