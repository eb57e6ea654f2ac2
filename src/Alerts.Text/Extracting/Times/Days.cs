namespace Alerts.Text.Extracting.Times;

/// <summary>A stretch of days, both ends included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before the first.</param>
internal readonly record struct Days(DateOnly From, DateOnly To)
{
    public static Days Of(DateOnly day) => new(day, day);

    /// <summary>A whole month; null where there is no such month.</summary>
    public static Days? OfMonth(int year, int month) => year is < 1 or > 9998 || month is < 1 or > 12 ? null
        : new Days(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static Days? OfYear(int year) => year is < 1 or > 9998 ? null : new Days(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>One day; null where the calendar has none such ("31 June").</summary>
    public static Days? Of(int year, int month, int day) => year is < 1 or > 9998 || month is < 1 or > 12 || day < 1
        || day > DateTime.DaysInMonth(year, month) ? null : Of(new DateOnly(year, month, day));
}
