using System.Globalization;

namespace Alerts.LocalHost.Tests;

public sealed class TimerScheduleTests
{
    [Theory]
    [Trait("Row", "timer")]
    [InlineData("0 */5 * * * *", "2026-03-01T12:05:00Z")]
    [InlineData("*/5 * * * *", "2026-03-01T12:05:00Z")]
    [InlineData("15 30 6 * * 1", "2026-03-02T06:30:15Z")]
    [InlineData("00:10:00", "2026-03-01T12:10:30Z")]
    public void The_next_time_follows_the_schedule(string text, string expected) =>
        Assert.Equal(Time(expected), TimerSchedule.Parse(text).Next(Time("2026-03-01T12:00:30Z")));

    [Theory]
    [Trait("Row", "timer")]
    [InlineData("*/30 * * * * *", true)]
    [InlineData("00:00:59", true)]
    [InlineData("0 * * * * *", false)]
    [InlineData("00:01:00", false)]
    public void A_schedule_below_one_minute_is_known(string text, bool below) =>
        Assert.Equal(below, TimerSchedule.Parse(text).IsBelowOneMinute(Time("2026-03-01T12:00:30Z")));

    [Theory]
    [InlineData("")]
    [InlineData("hourly")]
    [InlineData("0 61 * * * *")]
    [InlineData("-00:05:00")]
    [InlineData("00:00:00")]
    [InlineData("0 0 0 0 0 0 0")]
    public void What_is_no_schedule_is_refused(string text) => Assert.Throws<FormatException>(() => TimerSchedule.Parse(text));

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
