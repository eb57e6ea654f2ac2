using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alerts.LocalHost.Tests;

public sealed class ShutdownTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "shutdown")]
    public async Task A_running_function_finishes_and_its_message_goes()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("work");
        await queue.SendMessageAsync("m", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Work>(account, probe);
        await probe.UntilSeenAsync(1);
        var stop = host.StopAsync(Cancellation);
        await queue.SendMessageAsync("too late", Cancellation);
        Assert.False(stop.IsCompleted);
        probe.Open();
        await stop;
        Assert.Equal(["started m", "finished m"], probe.Seen);
        Assert.Equal("too late", (await Eventually.MessageAsync(queue)).MessageText);
    }

    [Fact]
    [Trait("Row", "shutdown")]
    public async Task A_function_that_takes_too_long_is_cancelled_and_its_message_is_visible_at_once()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("work");
        await queue.SendMessageAsync("m", Cancellation);
        var probe = new Probe();
        using var host = TestHost.Build(account.Connection, [typeof(Work)], probe, builder =>
            builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200)));
        await host.StartAsync(Cancellation);
        await probe.UntilSeenAsync(1);
        await host.StopAsync(Cancellation);
        Assert.Equal(["started m", "cancelled m"], probe.Seen);
        Assert.Equal("m", (await Eventually.MessageAsync(queue)).MessageText);
    }

    [Fact]
    [Trait("Row", "shutdown")]
    public async Task The_leases_are_free_after_the_stop()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Tick>(account, probe);
        await probe.UntilSeenAsync(1);
        await host.StopAsync(Cancellation);
        var lease = account.Container("azure-webjobs-hosts").GetBlobClient("locks/alerts/Host.Functions.Tick.Listener");
        Assert.Equal(
            Azure.Storage.Blobs.Models.LeaseState.Available,
            (await lease.GetPropertiesAsync(cancellationToken: Cancellation)).Value.LeaseState);
    }

    public sealed class Work(Probe probe)
    {
        [Function("Work")]
        public async Task RunAsync([QueueTrigger("work")] string text, CancellationToken cancellation)
        {
            probe.Saw($"started {text}");
            try
            {
                await probe.Gate.WaitAsync(cancellation);
                probe.Saw($"finished {text}");
            }
            catch (OperationCanceledException)
            {
                probe.Saw($"cancelled {text}");
                throw;
            }
        }
    }

    public sealed class Tick(Probe probe)
    {
        [Function("Tick")]
        public void Run([TimerTrigger("01:00:00", RunOnStartup = true)] TimerInfo timer) => probe.Saw($"tick {timer.IsPastDue}");
    }
}
