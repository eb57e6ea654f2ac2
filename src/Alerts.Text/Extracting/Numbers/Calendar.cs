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

    private static readonly FrozenSet<string> Months =
        ("january february march april may june july august september october november december "
        + "jan feb mar apr jun jul aug sep sept oct nov dec").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Weekdays =
        "monday tuesday wednesday thursday friday saturday sunday".Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
