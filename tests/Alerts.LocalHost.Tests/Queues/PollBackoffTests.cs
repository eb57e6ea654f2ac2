namespace Alerts.LocalHost.Tests;

public sealed class PollBackoffTests
{
    [Fact]
    [Trait("Row", "queue, polling")]
    public void The_wait_begins_at_a_tenth_of_a_second_and_about_doubles_up_to_the_limit()
    {
        var backoff = new PollBackoff(TimeSpan.FromSeconds(2), new Random(1));
        Assert.Equal(TimeSpan.FromMilliseconds(100), backoff.AfterEmpty());
        foreach (var doubling in new[] { 1, 2, 4, 8 })
            Assert.InRange(backoff.AfterEmpty().TotalMilliseconds, 100 + 80 * doubling, 100 + 120 * doubling);
        backoff.AfterEmpty();
        Assert.Equal(TimeSpan.FromSeconds(2), backoff.AfterEmpty());
        Assert.Equal(TimeSpan.FromSeconds(2), backoff.AfterEmpty());
    }

    [Fact]
    [Trait("Row", "queue, polling")]
    public void A_message_begins_anew()
    {
        var backoff = new PollBackoff(TimeSpan.FromMinutes(1), new Random(1));
        for (var i = 0; i < 50; i++)
            backoff.AfterEmpty();
        backoff.Reset();
        Assert.Equal(TimeSpan.FromMilliseconds(100), backoff.AfterEmpty());
    }

    [Fact]
    public async Task A_wakeup_ends_the_sleep_and_counts_once()
    {
        var wakeup = new Wakeup();
        wakeup.Wake();
        wakeup.Wake();
        Assert.True(await wakeup.SleepAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.False(await wakeup.SleepAsync(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        Assert.False(await wakeup.SleepAsync(TimeSpan.FromMinutes(1), stopped.Token));
    }
}
