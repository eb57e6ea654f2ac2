using System.Globalization;
using NCrontab;

namespace Alerts.LocalHost;

/// <summary>When a timer runs: NCRONTAB in UTC, or a fixed time between runs.</summary>
internal sealed class TimerSchedule
{
    private readonly Func<DateTime, DateTime> _next;

    private TimerSchedule(Func<DateTime, DateTime> next) => _next = next;

    /// <exception cref="FormatException">It is neither; the text says why.</exception>
    public static TimerSchedule Parse(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
        {
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var between) && between > TimeSpan.Zero
                ? new(after => after + between)
                : throw new FormatException("A time between runs is written hh:mm:ss and is above zero.");
        }
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
        if (fields is not (5 or 6))
            throw new FormatException($"It has {fields} fields instead of six: second, minute, hour, day, month, day of week.");
        try
        {
            var cron = CrontabSchedule.Parse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = fields == 6 });
            return new(cron.GetNextOccurrence);
        }
        catch (CrontabException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>The first time of the schedule after <paramref name="after"/>; both UTC.</summary>
    public DateTime Next(DateTime after) => DateTime.SpecifyKind(_next(after), DateTimeKind.Utc);

    /// <summary>Whether two neighbouring runs are less than a minute apart; such a schedule is not worth storing.</summary>
    public bool IsBelowOneMinute(DateTime now)
    {
        var first = Next(now);
        return Next(first) - first < TimeSpan.FromMinutes(1);
    }
}
