using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.LocalHost.Tests;

public sealed class TimerTriggerTests(Azurite azurite)
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 30, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "timer")]
    public async Task A_missed_run_is_made_up_once()
    {
        var account = await azurite.TakeAccountAsync();
        await Schedule(account).WriteAsync(last: Noon.AddHours(-3));
        var probe = new Probe();
        var clock = new FakeTimeProvider(Noon);
        using var host = await StartAsync<Sweep>(account, probe, clock);
        await probe.UntilSeenAsync(1);
        var status = await Schedule(account).UntilAsync(s => s.Last == Noon.UtcDateTime);
        Assert.Equal(new DateTime(2026, 3, 1, 12, 5, 0, DateTimeKind.Utc), status.Next);

        await AdvanceUntilAsync(clock, probe, 2);
        Assert.Equal(["past due", "on time"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task The_first_start_waits_for_the_schedule_and_stores_it()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        using var host = await StartAsync<Sweep>(account, probe, new FakeTimeProvider(Noon));
        var status = await Schedule(account).UntilAsync(_ => true);
        Assert.Equal(new DateTime(2026, 3, 1, 12, 5, 0, DateTimeKind.Utc), status.Next);
        Assert.Empty(probe.Seen);
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task Run_on_startup_runs_at_the_start_and_a_failure_does_not_end_the_schedule()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        var clock = new FakeTimeProvider(Noon);
        using var host = await StartAsync<Startup>(account, probe, clock);
        await probe.UntilSeenAsync(1);
        await AdvanceUntilAsync(clock, probe, 2);
        Assert.Equal(["ran False", "ran False"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task Run_on_startup_runs_at_each_start()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        for (var start = 1; start <= 2; start++)
        {
            using var host = await StartAsync<Startup>(account, probe, new FakeTimeProvider(Noon));
            await probe.UntilSeenAsync(start);
            await host.StopAsync(Cancellation);
        }
        Assert.Equal(2, probe.Seen.Count);
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task A_run_longer_than_its_schedule_does_not_overlap_itself()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        var clock = new FakeTimeProvider(Noon);
        using var host = await StartAsync<Lengthy>(account, probe, clock);
        // The other timer of the same schedule shows that several occurrences have passed.
        await AdvanceUntilAsync(clock, () => probe.Count("other") >= 3);
        Assert.Equal(1, probe.Count("started"));
        probe.Open();
        await AdvanceUntilAsync(clock, () => probe.Count("finished") >= 2);
        Assert.Equal(["started", "finished", "started", "finished"], probe.Seen.Where(seen => seen != "other").Take(4));
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task A_schedule_below_one_minute_is_not_stored()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        var clock = new FakeTimeProvider(Noon);
        using var host = await StartAsync<Often>(account, probe, clock);
        await AdvanceUntilAsync(clock, probe, 2);
        await host.StopAsync(Cancellation);
        Assert.All(probe.Seen, seen => Assert.Equal("no status", seen));
        Assert.False(await new StoredSchedule(account, "Often").Blob.ExistsAsync(Cancellation));
    }

    [Fact]
    [Trait("Row", "timer")]
    public async Task Two_hosts_run_each_occurrence_once()
    {
        var account = await azurite.TakeAccountAsync();
        var (one, two) = (new Probe(), new Probe());
        var clock = new FakeTimeProvider(Noon);
        using var first = await StartAsync<Sweep>(account, one, clock);
        await Schedule(account).UntilAsync(_ => true);
        using var second = await StartAsync<Sweep>(account, two, clock);
        await AdvanceUntilAsync(clock, one, 3);
        await first.StopAsync(Cancellation);
        var ran = one.Seen.Count;
        await AdvanceUntilAsync(clock, two, 2);
        await second.StopAsync(Cancellation);
        // Every five minutes since noon, by either host, and no occurrence by both.
        var passed = (int)((clock.GetUtcNow() - new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)) / TimeSpan.FromMinutes(5));
        Assert.Equal(ran, one.Seen.Count);
        Assert.InRange(one.Seen.Count + two.Seen.Count, 5, passed);
    }

    private static StoredSchedule Schedule(Account account) => new(account, "Sweep");

    private static async Task<IHost> StartAsync<T>(Account account, Probe probe, FakeTimeProvider clock)
    {
        var host = TestHost.Build(
            account.Connection, [typeof(T)], probe, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await host.StartAsync(Cancellation);
        return host;
    }

    private static Task AdvanceUntilAsync(FakeTimeProvider clock, Probe probe, int count) =>
        AdvanceUntilAsync(clock, () => probe.Seen.Count >= count);

    private static Task AdvanceUntilAsync(FakeTimeProvider clock, Func<bool> reached) => Eventually.TrueAsync("the timers ran", () =>
    {
        // Each advance wakes the wait, if it has begun by then.
        if (!reached())
            clock.Advance(TimeSpan.FromSeconds(10));
        return reached();
    });

    public sealed class Sweep(Probe probe)
    {
        [Function("Sweep")]
        public void Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer) => probe.Saw(timer.IsPastDue ? "past due" : "on time");
    }

    public sealed class Startup(Probe probe)
    {
        [Function("Startup")]
        public void Run([TimerTrigger("00:05:00", RunOnStartup = true)] TimerInfo timer)
        {
            probe.Saw($"ran {timer.IsPastDue}");
            throw new InvalidOperationException("fails");
        }
    }

    public sealed class Lengthy(Probe probe)
    {
        [Function("Lengthy")]
        public async Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation)
        {
            probe.Saw("started");
            await probe.Gate.WaitAsync(cancellation);
            probe.Saw(timer.IsPastDue ? "past due" : "finished");
        }

        [Function("Other")]
        public void Other([TimerTrigger("0 */5 * * * *")] TimerInfo timer) => probe.Saw(timer.IsPastDue ? "past due" : "other");
    }

    public sealed class Often(Probe probe)
    {
        [Function("Often")]
        public void Run([TimerTrigger("*/30 * * * * *")] TimerInfo timer) =>
            probe.Saw(timer.ScheduleStatus is null ? "no status" : "a status");
    }
}
