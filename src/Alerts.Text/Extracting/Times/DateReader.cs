using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Times;

/// <summary>Reads dates by the calendar: "January 3, 2024", "3 May", "Wednesday, Nov. 7", "August 2024", "2012-02-22".</summary>
internal static class DateReader
{
    /// <summary>The date that begins at a word; null where none does.</summary>
    public static TimeCore? At(SentenceWords words, int at, TimeResolver resolver)
    {
        if (Calendar.Weekday(words[at]) is { } weekday)
            return OfWeekday(words, at, weekday, resolver);
        if (Calendar.IsMonth(words[at]))
            return OfMonth(words, at, resolver);
        return DayFirst(words, at, resolver) ?? Iso(words, at);
    }

    private static TimeCore OfWeekday(SentenceWords words, int at, DayOfWeek weekday, TimeResolver resolver)
    {
        var next = words[at].Form.Length <= 4 ? AfterDot(words, at + 1) : at + 1;
        if (words[next].Form is "morning" or "afternoon" or "evening" or "night")
            next++;
        var date = words[next].Form == "," ? next + 1 : next;
        if (Calendar.IsMonth(words[date]) && OfMonth(words, date, resolver) is { } full && full.Last > date)
            return full;
        if (DayFirst(words, date, resolver) is { } day)
            return day;
        var which = words[at - 1].Form is "last" or "next" or "past" or "coming" or "previous" ? words[at - 1].Form : null;
        return new TimeCore(next - 1, resolver.Weekday(weekday, which));
    }

    private static TimeCore OfMonth(SentenceWords words, int at, TimeResolver resolver)
    {
        var month = Calendar.Month(words[at]);
        var next = AfterDot(words, at + 1);
        if (Day(words, next) is { } day)
        {
            var year = words[next + 1].Form == "," ? next + 2 : next + 1;
            return Year(words, year) is { } full
                ? new TimeCore(year, Days.Of(full, month, day)) : new TimeCore(next, resolver.DayOfMonth(month, day));
        }

        var of = words[next].Form is "of" or "," ? next + 1 : next;
        if (Year(words, of) is { } only)
            return new TimeCore(of, Days.OfMonth(only, month));
        var which = words[at - 1].Form is "last" or "next" or "this" ? words[at - 1].Form : null;
        return new TimeCore(at, resolver.Month(month, which));
    }

    /// <summary>"3 January 2024", "the 3rd of May".</summary>
    private static TimeCore? DayFirst(SentenceWords words, int at, TimeResolver resolver)
    {
        if (Day(words, at) is not { } day)
            return null;
        var next = words[at + 1].Form == "of" ? at + 2 : at + 1;
        if (!Calendar.IsMonth(words[next]))
            return null;
        var month = Calendar.Month(words[next]);
        var end = AfterDot(words, next + 1);
        return Year(words, end) is { } year ? new TimeCore(end, Days.Of(year, month, day))
            : new TimeCore(next, resolver.DayOfMonth(month, day));
    }

    /// <summary>"2012-02-22": written in one way only, unlike 02/03/2012.</summary>
    private static TimeCore? Iso(SentenceWords words, int at) =>
        Year(words, at) is { } year && words[at + 1].Form == "-" && words[at + 3].Form == "-" && words[at + 2].Value is { } month
            && words[at + 4].Value is { } day && words[at + 2].Token.Length == 2 && words[at + 4].Token.Length == 2
            ? new TimeCore(at + 4, Days.Of(year, (int)month, (int)day)) : null;

    /// <summary>A year in four digits; null for any other word.</summary>
    public static int? Year(SentenceWords words, int at) => words[at] is { IsNumber: true, Token.Length: 4, Value: >= 1000 and < 2200 } word
        && word.Value % 1 == 0 ? (int)word.Value : null;

    private static int? Day(SentenceWords words, int at)
    {
        var form = words[at].Form;
        if (!words[at].IsNumber || form.Length > 4)
            return null;
        if (words[at].Value is { } value)
            return value is >= 1 and <= 31 && value % 1 == 0 && form.Length <= 2 ? (int)value : null;
        return form.Length > 2 && form[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(form[..^2], System.Globalization.CultureInfo.InvariantCulture, out var ordinal) && ordinal is >= 1 and <= 31 ? ordinal : null;
    }

    // Only the dot of an abbreviation; the last one ends the sentence.
    private static int AfterDot(SentenceWords words, int at) => words[at].Form == "." && at + 1 < words.Count ? at + 1 : at;
}

/// <summary>A time without the word that relates it.</summary>
/// <param name="Last">Index of its last word.</param>
/// <param name="Days">The days; null where they cannot be told.</param>
internal readonly record struct TimeCore(int Last, Days? Days);
