using Azure.Core;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alerts.LocalHost.Tests;

/// <summary>A listener whose next wait is an hour, so that only what should end the wait can end it.</summary>
public sealed class QueuePollingTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "queue, polling")]
    public async Task A_missing_queue_is_waited_for_and_a_wakeup_ends_the_wait()
    {
        var account = await azurite.TakeAccountAsync();
        var (calls, probe, wakeup) = (new Calls(), new Probe(), new Wakeup());
        using var shutdown = new HostShutdown();
        var running = Listener(account, calls, probe, wakeup).RunAsync(shutdown);
        await calls.UntilAsync(1);
        await (await account.CreateQueueAsync("late")).SendMessageAsync("m", Cancellation);
        wakeup.Wake();
        await probe.UntilSeenAsync(1);
        shutdown.StopTaking();
        await running;
    }

    [Fact]
    [Trait("Row", "queue, polling")]
    public async Task A_message_makes_the_next_waits_short_again()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("late");
        await queue.SendMessageAsync("first", Cancellation);
        var probe = new Probe();
        using var shutdown = new HostShutdown();
        var running = Listener(account, new Calls(), probe, new Wakeup()).RunAsync(shutdown);
        await probe.UntilSeenAsync(1);
        await queue.SendMessageAsync("second", Cancellation);
        await probe.UntilSeenAsync(2);
        shutdown.StopTaking();
        await running;
    }

    [Fact]
    [Trait("Row", "queue, polling")]
    public async Task The_end_of_any_function_wakes_the_listeners_of_its_host()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("parcels");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Parcels>(account, probe);
        var listener = host.Services.GetRequiredService<QueueWakeups>().Add();
        await queue.SendMessageAsync("m", Cancellation);
        Assert.True(await listener.SleepAsync(TimeSpan.FromSeconds(40), Cancellation));
        Assert.Equal(["m"], probe.Seen);
    }

    private static QueueListener Listener(Account account, Calls calls, Probe probe, Wakeup wakeup)
    {
        var options = new QueueClientOptions();
        options.AddPolicy(calls, HttpPipelinePosition.PerCall);
        var queue = new QueueClient(account.Connection, "late", options);
        var settings = new QueueSettings(16, 8, 5, TimeSpan.Zero, TimeSpan.FromHours(1), Base64: true);
        var backoff = new PollBackoff(settings.MaxPollingInterval, new Random(1));
        while (backoff.AfterEmpty() < settings.MaxPollingInterval)
        {
            // Many empty looks ago.
        }
        Task HandleAsync(QueueMessage message, CancellationToken cancellation)
        {
            probe.Saw(message.MessageId);
            return Task.CompletedTask;
        }
        return new(new(queue, queue, settings, TimeSpan.FromMinutes(1)), HandleAsync, backoff, wakeup, NullLogger.Instance);
    }

    public sealed class Parcels(Probe probe)
    {
        [Function("Parcels")]
        public void Run([QueueTrigger("parcels")] string text) => probe.Saw(text);
    }
}
