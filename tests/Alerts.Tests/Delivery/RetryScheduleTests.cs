using System.Globalization;
using Alerts.Delivery;

namespace Alerts.Tests.Delivery;

public sealed class RetryScheduleTests
{
    private static readonly TimeSpan[] Delays = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)];
    private static readonly DeliveryPace Pace = new(Delays, TimeSpan.FromMinutes(1));
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 0.0, 5)]
    [InlineData(1, 1.0, 6)]
    [InlineData(2, 0.0, 300)]
    [InlineData(2, 1.0, 360)]
    public void Waits_grow_and_are_spread_by_up_to_a_fifth(int tries, double jitter, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetrySchedule.After(Delays, tries, null, jitter));

    [Fact]
    public void After_the_last_delay_comes_no_try_whatever_the_other_side_asks()
    {
        Assert.Null(RetrySchedule.After(Delays, 3, null, 0));
        Assert.Null(RetrySchedule.After(Delays, 3, TimeSpan.FromSeconds(1), 0));
    }

    [Theory]
    [InlineData("00:00:00", "00:00:05")]
    [InlineData("-1.00:00:00", "00:00:05")]
    [InlineData("00:02:00", "00:02:00")]
    [InlineData("10.00:00:00", "01:00:00")]
    public void A_wait_that_is_asked_for_is_kept_within_bounds(string asked, string waited) => Assert.Equal(
        TimeSpan.Parse(waited, CultureInfo.InvariantCulture),
        RetrySchedule.After(Delays, 1, TimeSpan.Parse(asked, CultureInfo.InvariantCulture), 0.5));

    [Theory]
    [InlineData(null, 60)]
    [InlineData("00:00:10", 10)]
    [InlineData("-00:00:10", 1)]
    [InlineData("10.00:00:00", 3600)]
    public void A_held_channel_waits_as_long_as_it_is_told(string? asked, int seconds) => Assert.Equal(
        TimeSpan.FromSeconds(seconds),
        RetrySchedule.Hold(asked is null ? null : TimeSpan.Parse(asked, CultureInfo.InvariantCulture), TimeSpan.FromMinutes(1)));

    [Fact]
    public void Only_what_says_something_of_the_alert_counts_as_a_try()
    {
        Assert.Equal(new AlertRecord("deferred", "401", 1, Now.AddMinutes(1)), Record(DeliveryOutcome.Held("401"), tries: 1));
        Assert.Equal(new AlertRecord("deferred", "451", 2, Now.AddMinutes(5)), Record(DeliveryOutcome.Deferred("451"), tries: 1));
        Assert.Equal(new AlertRecord("failed", "451", 3, null), Record(DeliveryOutcome.Deferred("451"), tries: 2));
        Assert.Equal(new AlertRecord("failed", "550", 1, null), Record(DeliveryOutcome.Failed("550"), tries: 0));
        Assert.Equal(new AlertRecord("failed", "410", 1, null), Record(DeliveryOutcome.Gone("410"), tries: 0));
        Assert.Equal(new AlertRecord("accepted", "250", 3, null), Record(DeliveryOutcome.Accepted("250"), tries: 2));
    }

    private static AlertRecord Record(DeliveryOutcome outcome, int tries) => AlertRecords.Of(outcome, tries, Pace, Now, 0);
}
