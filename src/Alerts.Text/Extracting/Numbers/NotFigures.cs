using System.Collections.Frozen;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that are no quantities: dates, times, ages, scores, names.</summary>
internal static class NotFigures
{
    /// <summary>True where the number states no quantity.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number read.</param>
    /// <param name="hasQualifier">A qualifier stands beside it ("at least 2000"): then it is no year and no name.</param>
    public static bool Includes(SentenceWords words, NumberRead number, bool hasQualifier) =>
        IsPartOfSign(words, number) || IsDate(words, number) || (!hasQualifier && IsYear(words, number)) || IsTime(words, number)
        || IsAge(words, number) || IsSpan(words, number) || IsScore(words, number) || IsName(words, number, hasQualifier)
        || IsPronoun(words, number);

    /// <summary>"24/7", "9:15", "3.2.1", "@5", "2012-02-22": another digit is tied to it by a sign.</summary>
    private static bool IsPartOfSign(SentenceWords words, NumberRead number) =>
        TiedTo(words, number.Last, +1) || TiedTo(words, number.First, -1);

    private static bool TiedTo(SentenceWords words, int at, int step)
    {
        var (here, sign, other) = (words[at], words[at + step], words[at + 2 * step]);
        var touching = step > 0
            ? here.Token.End == sign.Token.Start && sign.Token.End == other.Token.Start
            : other.Token.End == sign.Token.Start && sign.Token.End == here.Token.Start;
        return here.IsNumber && other.IsNumber && touching && (sign.Form is "/" or ":" or "." or "x"
            || (sign.Form.Length == 1 && Characters.IsDash(sign.Form[0])));
    }

    private static bool IsDate(SentenceWords words, NumberRead number) =>
        number.InDigits && number.Kind == FigureKind.Count && number.Value <= 31
        && (Calendar.IsMonth(words[number.First - 1]) || Calendar.IsMonth(words[AfterDot(words, number.Last + 1)])
            || (words[number.First - 1].Form == "." && Calendar.IsMonth(words[number.First - 2]))
            || (words[number.Last + 1].Form == "of" && Calendar.IsMonth(words[number.Last + 2])));

    private static int AfterDot(SentenceWords words, int at) => words[at].Form == "." ? at + 1 : at;

    private static bool IsYear(SentenceWords words, NumberRead number) =>
        number.InDigits && number.Kind == FigureKind.Count && number.First == number.Last && words[number.First].Form.Length == 4
        && words[number.First].Token.Length == 4 && number.Value is >= 1900 and < 2100 && number.Value == decimal.Truncate(number.Value)
        && !Persons.IsPerson(words[number.Last + 1].Lemma) && !Persons.IsPerson(words[number.Last + 2].Lemma);

    private static bool IsTime(SentenceWords words, NumberRead number) =>
        words[number.Last + 1].Form is "pm" or "am" or "a.m" or "p.m" or "a.m." or "p.m." or "gmt" or "o'clock" or "utc"
        || words[number.Last + 1].Lemma is "gmt" or "utc";

    /// <summary>"52-year-old", "aged 52", "age of 52", "Name, 52,", "52 years old".</summary>
    private static bool IsAge(SentenceWords words, NumberRead number)
    {
        if (words[number.Last + 1].Form == "-" && words[number.Last + 2].Form.StartsWith("year-old", StringComparison.Ordinal))
            return true;
        if (words[number.First].Form.EndsWith("-year-old", StringComparison.Ordinal))
            return true;
        if (number.Kind == FigureKind.Duration && words[number.Last + 1].Form is "old" or "-")
            return words[number.Last + 1].Form is "old" || words[number.Last + 2].Form is "old";
        var before = words[number.First - 1];
        if (before.Form is "aged" or "age" || (before.Form == "of" && words[number.First - 2].Form == "age"))
            return true;
        return number.InDigits && number.Kind == FigureKind.Count && number.Value < 120 && before.Form == ","
            && words[number.First - 2].IsCapital && words[number.First - 2].IsWord && words[number.Last + 1].Form is "," or "." or ";";
    }

    /// <summary>"three years ago", "the past two weeks", "within 48 hours": when, not how much.</summary>
    private static bool IsSpan(SentenceWords words, NumberRead number)
    {
        if (number.Kind != FigureKind.Duration)
            return false;
        if (words[number.Last + 1].Form is "ago" or "earlier" or "later" or "before" or "after")
            return true;
        var before = words[number.First - 1].Form;
        return SpanWords.Contains(before) || (before is "the" or "about" or "around" or "nearly" or "some" or "a"
            && SpanWords.Contains(words[number.First - 2].Form));
    }

    /// <summary>"won 3-1": two small numbers joined, the second not larger (a larger one is a range).</summary>
    private static bool IsScore(SentenceWords words, NumberRead number) =>
        number.InDigits && number.Qualifier == Qualifier.Exact && number.Value <= 30 && number.Kind == FigureKind.Count
        && (words[number.Last + 1].Form is "-" or "–" && words[number.Last + 2].IsNumber);

    /// <summary>"Flight 370", "No. 5", "Article 12", "Apollo 11".</summary>
    private static bool IsName(SentenceWords words, NumberRead number, bool hasQualifier)
    {
        if (number.Kind != FigureKind.Count || hasQualifier)
            return false;
        var before = words[number.First - 1];
        if (NumberedThings.Contains(before.Lemma) || before.Form is "#" or "no" or "nr")
            return true;
        var next = words[number.Last + 1];
        return before.IsName && !Calendar.IsMonth(before) && !Calendar.IsWeekday(before) && (!next.IsWord || next.IsFunctionWord)
            && !Events.IsStatus(next.Form) && next.Form is not "of";
    }

    /// <summary>"one of the ...", "one" for a person, "the two".</summary>
    private static bool IsPronoun(SentenceWords words, NumberRead number)
    {
        if (number.InDigits || number.Kind != FigureKind.Count || number.Value != 1 || number.First != number.Last)
            return false;
        var next = words[number.Last + 1];
        return !(Persons.IsPerson(next.Lemma) || Events.IsStatus(next.Form) || Persons.IsPerson(words[number.Last + 2].Lemma)
            || (next.Lemma == "be" && Events.IsStatus(words[number.Last + 2].Form)))
            || words[number.First - 1].Form is "no" or "the" or "this" or "that" or "every";
    }

    private static readonly FrozenSet<string> SpanWords =
        "past last next previous coming recent first every within in over during after since following final".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NumberedThings =
        ("flight route highway boeing airbus number page chapter article channel suspect group level category line fm section resolution "
        + "phase round season episode version grade platform gate room ward district zone type interstate size figure table item part step")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
