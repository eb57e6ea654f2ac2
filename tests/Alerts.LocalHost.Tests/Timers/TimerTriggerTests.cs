using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
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
    public async Task A_missed_run_is_made_up_once()
    {
        var account = await azurite.TakeAccountAsync();
        await StoreAsync(account, last: Noon.AddHours(-3), next: Noon.AddHours(-2));
        var probe = new Probe();
        var clock = new FakeTimeProvider(Noon);
        using var host = await StartAsync<Sweep>(account, probe, clock);
        await probe.UntilSeenAsync(1);
        var status = await StatusAsync(account, s => s.Last == Noon.UtcDateTime);
        Assert.Equal(new DateTime(2026, 3, 1, 12, 5, 0, DateTimeKind.Utc), status.Next);

        await AdvanceUntilAsync(clock, probe, 2);
        Assert.Equal(["past due", "on time"], probe.Seen);
    }

    [Fact]
    public async Task The_first_start_waits_for_the_schedule_and_stores_it()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        using var host = await StartAsync<Sweep>(account, probe, new FakeTimeProvider(Noon));
        var status = await StatusAsync(account, _ => true);
        Assert.Equal(new DateTime(2026, 3, 1, 12, 5, 0, DateTimeKind.Utc), status.Next);
        Assert.Empty(probe.Seen);
    }

    [Fact]
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
    public async Task One_host_at_a_time_runs_a_timer()
    {
        var account = await azurite.TakeAccountAsync();
        await StoreAsync(account, last: Noon.AddHours(-3), next: Noon.AddHours(-2));
        var probe = new Probe();
        using var one = await StartAsync<Sweep>(account, probe, new FakeTimeProvider(Noon));
        await StatusAsync(account, s => s.Last == Noon.UtcDateTime);
        using var two = await StartAsync<Sweep>(account, probe, new FakeTimeProvider(Noon));
        await one.StopAsync(Cancellation);
        // The lease is free again as soon as the second host can take it; the run is not made up twice.
        await Eventually.TrueAsync("the second host holds the lease", async () =>
            (await LeaseOf(account).GetPropertiesAsync(cancellationToken: Cancellation)).Value.LeaseState == LeaseState.Leased);
        await two.StopAsync(Cancellation);
        Assert.Equal(["past due"], probe.Seen);
    }

    private static async Task<IHost> StartAsync<T>(Account account, Probe probe, FakeTimeProvider clock)
    {
        var host = TestHost.Build(
            account.Connection, [typeof(T)], probe, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await host.StartAsync(Cancellation);
        return host;
    }

    private static Task AdvanceUntilAsync(FakeTimeProvider clock, Probe probe, int count) => Eventually.TrueAsync($"{count} runs", () =>
    {
        // Each advance wakes the wait, if it has begun by then.
        if (probe.Seen.Count < count)
            clock.Advance(TimeSpan.FromSeconds(10));
        return probe.Seen.Count >= count;
    });

    private static BlobClient LeaseOf(Account account) =>
        account.Container("azure-webjobs-hosts").GetBlobClient("locks/alerts/Host.Functions.Sweep.Listener");

    private static BlobClient StatusBlob(Account account) =>
        account.Container("azure-webjobs-hosts").GetBlobClient("timers/alerts/Host.Functions.Sweep/status");

    private static async Task StoreAsync(Account account, DateTimeOffset last, DateTimeOffset next)
    {
        await account.CreateContainerAsync("azure-webjobs-hosts");
        var status = new ScheduleStatus { Last = last.UtcDateTime, Next = next.UtcDateTime, LastUpdated = last.UtcDateTime };
        await StatusBlob(account).UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true, Cancellation);
    }

    private static async Task<ScheduleStatus> StatusAsync(Account account, Func<ScheduleStatus, bool> wanted)
    {
        ScheduleStatus? status = null;
        await Eventually.TrueAsync("the schedule is stored", async () =>
        {
            var blob = StatusBlob(account);
            if (!await blob.ExistsAsync(Cancellation))
                return false;
            status = JsonSerializer.Deserialize<ScheduleStatus>((await blob.DownloadContentAsync(Cancellation)).Value.Content);
            return wanted(status!);
        });
        return status!;
    }

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
}
