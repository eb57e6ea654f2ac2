namespace Alerts.LocalHost.Tests;

[Collection<Alone>]
public sealed class TwoProcessesTests(Azurite azurite)
{
    private const int Messages = 1000;
    private const int BeforeKill = 700;

    /// <summary>Azurite looks through all messages at every call, so they are sent as they are worked off.</summary>
    private const int MostWaiting = 500;

    /// <summary>Batch size and threshold in the test app's host.json: the most that one host holds.</summary>
    private const int MostHeld = 200;

    private static readonly (string, string)[] LongWork =
        [("Alerts__LocalHost__Invisibility", "00:00:04"), ("TestApp__WorkTime", "00:00:08.2")];

    [Fact]
    [Trait("Row", "queue, invisibility")]
    public async Task Two_hosts_share_a_queue_of_long_work_and_one_does_the_rest_when_the_other_is_killed()
    {
        var account = await azurite.TakeAccountAsync();
        await TestApp.CreateEffectsAsync(account);
        var queue = await account.CreateQueueAsync("work");
        await using var first = await TestApp.StartAsync(account, "first", LongWork);
        await using var second = await TestApp.StartAsync(account, "second", LongWork);
        int Done() => first.Count("did work") + second.Count("did work");
        for (var number = 0; number < Messages; number++)
        {
            await Eventually.TrueAsync("there is room", () => number - Done() < MostWaiting);
            await queue.SendMessageAsync($"{number:0000}", TestContext.Current.CancellationToken);
        }

        await Eventually.TrueAsync("most of it is done", () => Done() >= BeforeKill);
        second.Kill();
        await Eventually.EmptyAsync(queue);

        var effects = await TestApp.EffectsAsync(account, "work");
        Assert.Equal(Messages, effects.Count);
        Assert.All(["first", "second"], host => Assert.True(effects.Count(effect => effect.Host == host) >= 200, host));
        // What ran again was held by the killed host, or a host noted that it lost it: a machine with other work renews late.
        var lost = first.Count("is no longer ours") + second.Count("is no longer ours");
        var again = first.Count("found work") + second.Count("found work") + effects.Count(effect => effect.Tries > 1);
        Assert.InRange(again, 1, MostHeld + lost);
        // Without renewal every message would be lost.
        Assert.InRange(lost, 0, Messages / 3);
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task A_timer_missed_while_nothing_ran_is_made_up_once_by_one_of_two_hosts()
    {
        var account = await azurite.TakeAccountAsync();
        await TestApp.CreateEffectsAsync(account);
        var schedule = new StoredSchedule(account, "Daily");
        await schedule.WriteAsync(last: new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var apps = await Task.WhenAll(TestApp.StartAsync(account, "a"), TestApp.StartAsync(account, "b"));
        await using var a = apps[0];
        await using var b = apps[1];
        await Eventually.TrueAsync("one made it up", () => a.Count("did made-up") + b.Count("did made-up") > 0);
        var (runner, other) = a.Count("did made-up") > 0 ? (a, b) : (b, a);

        // The runner waits for tomorrow and reads no more; what is stored now is for whoever holds the lease next.
        await schedule.UntilAsync(status => status.Last > new DateTime(2026, 1, 3));
        await schedule.WriteAsync(last: new(2026, 1, 3, 0, 0, 0, TimeSpan.Zero));
        runner.Terminate();
        Assert.Equal(0, await runner.ExitAsync());
        await other.UntilAsync("did made-up 2026-01-03");
        other.Terminate();
        Assert.Equal(0, await other.ExitAsync());

        var runs = await TestApp.EffectsAsync(account, "made-up");
        Assert.Equal(["2026-01-01", "2026-01-03"], runs.Select(run => run.Key));
        Assert.Equal(2, runs.Select(run => run.Host).Distinct().Count());
        Assert.Equal(0, a.Count("found") + b.Count("found"));
        Assert.Empty(await TestApp.EffectsAsync(account, "on-time"));
    }
}
