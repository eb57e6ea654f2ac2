using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Names of months and weekdays.</summary>
internal static class Calendar
{
    /// <summary>True for a month, also shortened; it must carry a capital ("may", "march" are other words).</summary>
    public static bool IsMonth(SentenceWord word) => word.IsCapital && Months.Contains(word.Form);

    /// <summary>True for a weekday.</summary>
    public static bool IsWeekday(SentenceWord word) => word.IsCapital && Weekdays.Contains(word.Form);

    /// <summary>True for a month or weekday.</summary>
    public static bool Contains(SentenceWord word) => IsMonth(word) || IsWeekday(word);

    /// <summary>The number of a month, 1 to 12; 0 for any other word.</summary>
    public static int Month(SentenceWord word) => IsMonth(word) ? "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(word.Form[..3], StringComparison.Ordinal) / 3 + 1 : 0;

    /// <summary>The day of the week of a weekday; null for any other word.</summary>
    public static DayOfWeek? Weekday(SentenceWord word) =>
        IsWeekday(word) ? (DayOfWeek)("sunmontuewedthufrisat".IndexOf(word.Form[..3], StringComparison.Ordinal) / 3) : null;

    /// <summary>True for the short names of time zones.</summary>
    public static bool IsZone(SentenceWord word) => word.Form is "o'clock" || (word.IsCapital && Zones.Contains(word.Form));

    private static readonly FrozenSet<string> Zones =
        "gmt utc bst est edt cst cdt mst mdt pst pdt cet cest et pt ist jst msk aest aedt hkt sgt pkt wib".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Months =
        ("january february march april may june july august september october november december "
        + "jan feb mar apr jun jul aug sep sept oct nov dec").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Weekdays =
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri".Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
