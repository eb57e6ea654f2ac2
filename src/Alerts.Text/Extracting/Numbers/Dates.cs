using System.Collections.Frozen;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that tell when: days, years, times of day, stretches of time counted from now.</summary>
internal static class Dates
{
    /// <summary>True where the number is a date or a time.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasQualifier">A qualifier stands beside it.</param>
    public static bool Includes(SentenceWords words, NumberRead number, bool hasQualifier) =>
        words[number.Last + 1].Form is "bc" or "bce" or "ad" || IsOrTwo(words, number) || IsDay(words, number)
            || IsYear(words, number, hasQualifier) || IsTimeOfDay(words, number) || IsSpan(words, number);

    /// <summary>"a month or two", "a word or two", "in the coming year or two".</summary>
    private static bool IsOrTwo(SentenceWords words, NumberRead number) => words[number.First - 1].Form == "or"
        && words[number.First - 2] is { IsWord: true } one && !Nouns.IsPlural(one)
        && (words[number.First - 3].Form is "a" or "an" || Units.IsDuration(one));

    private static bool IsDay(SentenceWords words, NumberRead number) =>
        (number.InDigits || Calendar.IsMonth(words[number.First - 1])) && (number.Kind == FigureKind.Count || words[number.Last].IsCapital)
            && number.Value is > 0 and <= 31
        && (Calendar.IsMonth(words[BeforeDot(words, number.First - 1)]) || Calendar.IsMonth(words[AfterDot(words, number.Last + 1)])
            || (words[number.Last + 1].Form == "of" && Calendar.IsMonth(words[number.Last + 2]))
            || (words[number.First - 1].Form == "," && Calendar.IsMonth(words[number.First - 2]) && words[number.Last + 1].Form == ","
                && IsFourDigitYear(words[number.Last + 2]))
            || IsEndOfDays(words, number));

    /// <summary>"Aug. 3 and 4", "May 3-5".</summary>
    private static bool IsEndOfDays(SentenceWords words, NumberRead number) =>
        words[number.First - 1].Form is "and" or "-" or "–" or "," or "to" && words[number.First - 2].IsNumber
        && words[number.First - 2].Form.Length <= 2 && Calendar.IsMonth(words[BeforeDot(words, number.First - 3)])
        && !(words[number.Last + 1].IsWord && Nouns.IsPlural(words[number.Last + 1]));

    private static int AfterDot(SentenceWords words, int at) => words[at].Form == "." ? at + 1 : at;

    private static int BeforeDot(SentenceWords words, int at) => words[at].Form == "." ? at - 1 : at;

    private static bool IsYear(SentenceWords words, NumberRead number, bool hasQualifier)
    {
        if (number.Qualifier == Qualifier.Range && IsFourDigitYear(words[number.First]) && IsFourDigitYear(words[number.Last]))
            return true;
        if (!number.InDigits || number.Kind != FigureKind.Count || number.First != number.Last || words[number.First].Token.Length != 4
            || number.Value is < 1500 or >= 2100 || number.Value != decimal.Truncate(number.Value))
            return false;
        var (before, next, after) = (words[number.First - 1], words[number.Last + 1], words[number.Last + 2]);
        // "until at least 2015"
        if (hasQualifier && number.Value >= 1990 && before.Form == "least" && words[number.First - 3].Form is "until" or "till" or "through" or "since"
            && (!next.IsWord || next.IsFunctionWord))
            return true;
        // "about 2,000" has a comma; "around 1991", "by 2030" and "at least 2000 people" have none.
        if (Persons.IsPerson(next.Lemma) || (Persons.IsPerson(after.Lemma) && Nouns.IsPlural(after) && !next.IsFunctionWord && next.IsWord))
            // "possible 2031 candidates", but "2000 flood victims"
            return before.Form == "," || Calendar.Contains(before) || (before.IsName && number.Value % 100 != 0 && !hasQualifier)
                || (number.Value % 100 != 0 && !hasQualifier && (next.IsName || !Nouns.IsPlural(next)));
        if (number.Value < 1900 && before.Form is "a" or "an" or "the" or "in" or "since" or "until" or "from" or "by"
            && !Nouns.IsPlural(next))
            return true;
        return number.Value >= 1900 ? !hasQualifier || before.Form is "around" or "about" or "circa" or "late" or "early"
            : !next.IsWord || next.IsFunctionWord;
    }

    private static bool IsFourDigitYear(SentenceWord word) => word.IsNumber && word.Token.Length == 4 && word.Value is >= 1500 and < 2100;

    private static bool IsTimeOfDay(SentenceWords words, NumberRead number)
    {
        var next = words[number.Last + 1];
        return next.Form is "pm" or "am" or "a.m" or "p.m" or "a.m." or "p.m." || next.Lemma is "gmt" or "utc" || Calendar.IsZone(next)
            || IsHour(words, number) || (words[number.Last + 1].Form == ":" && words[number.Last].Touches(words[number.Last + 1])
                && words[number.Last + 2].Form.Length > 0 && char.IsDigit(words[number.Last + 2].Form[0]));
    }

    /// <summary>"at eight in the evening".</summary>
    private static bool IsHour(SentenceWords words, NumberRead number) => number.Value is > 0 and <= 12
        && words[number.First - 1].Form is "at" or "from" or "by" or "until" or "till" or "around" or "about" or "before" or "after" or "to"
        && words[number.Last + 1].Form == "in" && words[number.Last + 2].Form == "the"
        && words[number.Last + 3].Form is "morning" or "afternoon" or "evening";

    /// <summary>"three years ago", "the past two weeks", "within 48 hours", "in two weeks": when, not how much.</summary>
    private static bool IsSpan(SentenceWords words, NumberRead number)
    {
        // "finished in 48.2 seconds" is a result.
        if (number is { Kind: FigureKind.Duration, InDigits: true } && words[number.Last].IsName)
            return true;
        if (number.Kind != FigureKind.Duration || number.IsCompound || (number.Unit == "second" && words[number.First - 1].Form == "in"))
            return false;
        var next = words[number.Last + 1];
        // "48 dead 23 hr.": how long ago the page had it
        if (number.InDigits && words[number.Last].Form is "hr" or "min" && next.Form == "." && !words[number.First - 1].IsFunctionWord)
            return true;
        // "24 hours a day", "365 days a year"
        if (next.Form == "a" && (number.Value, words[number.Last + 2].Form) is (24, "day") or (7, "week") or (365, "year"))
            return true;
        if (next.Form is "ago" or "earlier" or "later" or "before" or "after" or "into" or "since" or "away" or "from" or "previously"
            || (next.Form == "." && words[number.Last + 2].Form == "ago"))
            return true;
        // "1 day 12 hours ago"
        if (words[number.Last + 1].IsNumber && Units.IsDuration(words[number.Last + 2]) && words[number.Last + 3].Form == "ago")
            return true;
        for (var at = number.First - 1; at >= number.First - 4; at--)
        {
            if (SpanWords.Contains(words[at].Form)
                || (words[at].Form == "over" && words[at - 1].Form is not ("for" or "of" or "took" or "lasted" or "spent" or "well"
                    or "just" or "after")))
                return true;
            if (words[at].Form is not ("the" or "about" or "around" or "nearly" or "almost" or "some" or "a" or "more" or "less" or "than"
                or "at" or "least" or "just" or "only" or "another" or "over"))
                return false;
        }

        return false;
    }

    private static readonly FrozenSet<string> SpanWords =
        "past last next previous coming recent first every within in during after since following final per each".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);
}
