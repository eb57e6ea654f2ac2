namespace Alerts.Text.Extracting.Times;

/// <summary>Turns times that depend on the day of publication into days. Without that day nothing is resolved.</summary>
/// <param name="today">Day of publication, by the clock of the publisher; null where it is not known.</param>
/// <param name="isFuture">The sentence looks ahead: "on Friday" is the next one.</param>
internal readonly struct TimeResolver(DateOnly? today, bool isFuture)
{
    // A year on either side of the calendar would only overflow.
    private const int MostDays = 366 * 200;

    /// <summary>The weekday nearest to publication on the side that the sentence looks to; today counts.</summary>
    public Days? Weekday(DayOfWeek weekday, string? which)
    {
        if (today is not { } day)
            return null;
        var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        return which switch
        {
            "last" or "past" or "previous" => Days.Of(day.AddDays(back == 0 ? -7 : -back)),
            "next" or "coming" => Days.Of(day.AddDays(ahead == 0 ? 7 : ahead)),
            _ => Days.Of(isFuture ? day.AddDays(ahead) : day.AddDays(-back)),
        };
    }

    /// <summary>A month without its year.</summary>
    public Days? Month(int month, string? which)
    {
        if (today is not { } day)
            return null;
        var year = which switch
        {
            "last" => month < day.Month ? day.Year : day.Year - 1,
            "next" => month > day.Month ? day.Year : day.Year + 1,
            "this" => day.Year,
            _ when isFuture => month >= day.Month ? day.Year : day.Year + 1,
            _ => month <= day.Month ? day.Year : day.Year - 1,
        };
        return Days.OfMonth(year, month);
    }

    /// <summary>A day of a month without its year: the nearest on the side that the sentence looks to.</summary>
    public Days? DayOfMonth(int month, int dayOfMonth)
    {
        if (today is not { } day)
            return null;
        var same = Days.Of(day.Year, month, dayOfMonth);
        if (same is not { } found)
            return same;
        return isFuture ? found.From >= day ? same : Days.Of(day.Year + 1, month, dayOfMonth)
            : found.From <= day ? same : Days.Of(day.Year - 1, month, dayOfMonth);
    }

    /// <summary>"today", "yesterday", "tomorrow".</summary>
    public Days? Today(int offset) => today is { } day ? Days.Of(day.AddDays(offset)) : null;

    /// <summary>"last week", "this month", "next year"; weeks begin on Monday.</summary>
    public Days? Unit(string unit, int offset)
    {
        if (today is not { } day)
            return null;
        switch (unit)
        {
            case "day" or "night" or "morning" or "afternoon" or "evening":
                return Days.Of(day.AddDays(offset));
            case "week":
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + 7 * offset);
                return new Days(monday, monday.AddDays(6));
            case "weekend":
                var saturday = day.AddDays(-(((int)day.DayOfWeek + 1) % 7) + (offset > 0 ? 7 * offset : 0));
                return new Days(saturday, saturday.AddDays(1));
            case "month":
                var month = day.AddMonths(offset);
                return Days.OfMonth(month.Year, month.Month);
            case "year":
                return Days.OfYear(day.Year + offset);
            default:
                return null;
        }
    }

    /// <summary>"three days ago", "two weeks ago"; months and years only as far as they can be told: the month, the year.</summary>
    public Days? Ago(decimal count, string unit)
    {
        if (today is not { } day || count < 0 || count * 366 > MostDays)
            return null;
        var whole = (int)count;
        return unit switch
        {
            "minute" or "second" or "hour" when count < 24 => Days.Of(day),
            "day" or "night" => Days.Of(day.AddDays(-whole)),
            "week" => Days.Of(day.AddDays(-7 * whole)),
            "month" => Days.OfMonth(day.AddMonths(-whole).Year, day.AddMonths(-whole).Month),
            "year" => Days.OfYear(day.Year - whole),
            _ => null,
        };
    }

    /// <summary>"in the past three days", "over the last two weeks": up to today.</summary>
    public Days? Past(decimal count, string unit)
    {
        if (today is not { } day || count <= 0 || count * 366 > MostDays)
            return null;
        var whole = (int)Math.Ceiling(count);
        DateOnly? from = unit switch
        {
            "hour" => day.AddDays(-(int)Math.Ceiling(count / 24)),
            "day" or "night" => day.AddDays(-whole),
            "week" => day.AddDays(-7 * whole),
            "month" => day.AddMonths(-whole),
            "year" => day.AddYears(-whole),
            "decade" => day.AddYears(-10 * whole),
            _ => null,
        };
        return from is { } first ? new Days(first, day) : null;
    }
}
