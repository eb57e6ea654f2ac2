namespace Alerts.Text.Extracting.Places;

/// <summary>Finds what a number is counted over where it is no running total: a rate ("40 a day") or a period ("in the past week").</summary>
internal static class FigureBasis
{
    private const int Reach = 10;

    /// <summary>The rate or period in lower case ("per day", "past week", "alone"); null for a total.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figure">The figure.</param>
    public static string? Of(SentenceWords words, Figure figure)
    {
        if (figure.Kind == FigureKind.Duration)
            return null;
        var first = words.IndexAt(figure.Span.Start);
        var last = words.IndexAt(figure.Span.End) - 1;
        for (var i = last + 1; i < words.Count && i <= last + Reach; i++)
        {
            if (words[i].Form is ";" or "while" or "but" or "," or "." || (words[i].IsNumber && !IsOver(words[i - 1].Form)))
                break;
            if (At(words, i) is { } basis)
                return basis;
        }

        if (IsOfGroup(words, last + 1) || (figure.Kind == FigureKind.Count && IsOfNumberBefore(words, first)))
            return "of a group";
        if (words[last + 1].Form is "new" or "fresh")
            return "new";
        // "In the past 24 hours 12 people died"
        for (var i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            if (words[i].Form is ";" or "while" or "but" or "after")
                break;
            if ((LongAgo(words, i) ?? PeriodAt(words, i)) is { } basis)
                return basis;
        }

        return words[last + 1].Form is "daily" or "weekly" or "monthly" or "annual" or "yearly" ? words[last + 1].Form : null;
    }

    private static string? At(SentenceWords words, int at) => words[at].Form switch
    {
        "per" or "each" or "every" => $"per {words[at + 1].Form}",
        "a" or "an" when IsUnit(words[at + 1].Form) && words[at + 2].Form is not ("ago" or "earlier" or "later" or "after" or "before")
            && !IsOver(words[at - 1].Form) && words[at - 1].Form is not "than" => $"per {words[at + 1].Form}",
        "daily" or "weekly" or "monthly" or "annually" or "yearly" or "alone" => words[at].Form,
        "out" when words[at + 1].Form == "of" && words[at + 2].IsNumber => $"of {words[at + 2].Form}",
        "in" when words[at + 1].Form is "every" => $"of {words[at + 2].Form}",
        _ => LongAgo(words, at) ?? PeriodAt(words, at),
    };

    // "Three of the wounded": some of those told before.
    private static bool IsOfGroup(SentenceWords words, int at) => words[at].Form == "of" && words[at + 1].Form is "the" or "those" or "these"
        && words[at + 2].Form is "wounded" or "injured" or "dead" or "victims" or "killed" or "hurt" or "missing" or "infected" or "casualties";

    // "Of 203 cases in Lund, 146 were caught at home".
    private static bool IsOfNumberBefore(SentenceWords words, int first)
    {
        var hasComma = false;
        for (var i = first - 1; i > 0 && i >= first - Reach; i--)
        {
            hasComma |= words[i].Form == ",";
            if (words.NumberAt(i) is { } number)
                return number.Kind == FigureKind.Count && hasComma && (words[i - 1].Form is "of" || (words[i - 1].Form is "the" or "those" && words[i - 2].Form == "of"));
        }

        return false;
    }

    // "The disaster of five months ago", "last year", "since 2003": told of another time than today's figures.
    private static string? LongAgo(SentenceWords words, int at) => words[at].Form switch
    {
        "ago" when words[at - 1].Form is "months" or "years" or "decades" or "month" or "year" => "long ago",
        "last" when words[at + 1].Form is "year" or "month" => $"last {words[at + 1].Form}",
        "since" or "between" when words[at + 1] is { IsNumber: true, Form.Length: 4, Value: > 1500 and < 2100 } year => $"since {year.Form}",
        "previously" => "previously",
        "average" when words[at + 1].Form is "year" or "season" => "per year",
        _ => null,
    };

    // "in the past week", "over the last 24 hours", "in a single day", "within two days"; "during the night" only tells when.
    private static string? PeriodAt(SentenceWords words, int at)
    {
        if (words[at].Form is not ("in" or "over" or "during" or "within") || (words[at + 1].Form == "the" && IsUnit(words[at + 2].Form)))
            return null;
        for (var i = at + 1; i <= at + 5; i++)
        {
            if (IsUnit(words[i].Form) || words[i].Form is "hours" or "days" or "weeks" or "months" or "years" or "quarter" or "decade")
                return words.Written(at + 1, i).ToLowerInvariant();
            if (words[i].Form is not ("the" or "past" or "last" or "previous" or "first" or "a" or "an" or "one" or "single" or "second" or "third"
                or "fourth" or "same" or "few") && !words[i].IsNumber && Numbers.NumberWords.Small(words[i].Form) is null)
                return null;
        }

        return null;
    }

    private static bool IsOver(string form) => form is "in" or "over" or "during" or "within" or "past" or "last" or "the";

    private static bool IsUnit(string form) => form is "day" or "week" or "month" or "year" or "hour" or "night" or "minute" or "weekend";
}
