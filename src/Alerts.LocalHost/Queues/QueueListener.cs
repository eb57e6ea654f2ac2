using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Takes messages from a queue and handles several at once.</summary>
/// <param name="source">The queue.</param>
/// <param name="handler">Gets each message; a failure is an exception.</param>
/// <param name="backoff">How long to wait at an empty queue. Real time and not the app's clock: visibility runs on the storage's.</param>
/// <param name="wakeup">Ends the wait for an empty queue early.</param>
/// <param name="log">Where to tell.</param>
internal sealed class QueueListener(
    QueueSource source, Func<QueueMessage, CancellationToken, Task> handler, PollBackoff backoff, Wakeup wakeup, ILogger log) : IListener
{
    private readonly List<Task> _running = [];

    public async Task RunAsync(HostShutdown shutdown)
    {
        while (!shutdown.Taking.IsCancellationRequested)
        {
            if (!await HasRoomAsync(shutdown.Taking))
                continue;
            var asked = Environment.TickCount64;
            var messages = await ReceiveAsync(shutdown);
            foreach (var message in messages)
                _running.Add(HandleAsync(message, asked, shutdown));
            if (messages.Length > 0)
                backoff.Reset();
            else if (await wakeup.SleepAsync(backoff.AfterEmpty(), shutdown.Taking))
                await AfterWakeupAsync(asked, shutdown.Taking);
        }
        await Task.WhenAll(_running);
    }

    private async Task<bool> HasRoomAsync(CancellationToken taking)
    {
        _running.RemoveAll(task => task.IsCompleted);
        if (_running.Count <= source.Settings.NewBatchThreshold)
            return true;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(taking);
        await Task.WhenAny([.. _running, Task.Delay(Timeout.Infinite, stop.Token)]);
        await stop.CancelAsync();
        return false;
    }

    /// <summary>A busy host wakes its listeners many times a second; looking at an empty queue each time would load the storage.</summary>
    private async Task AfterWakeupAsync(long asked, CancellationToken taking)
    {
        backoff.Reset();
        var rest = QueueSettings.MinPollingInterval - TimeSpan.FromMilliseconds(Environment.TickCount64 - asked);
        if (rest > TimeSpan.Zero)
            await Task.Delay(rest, taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<QueueMessage[]> ReceiveAsync(HostShutdown shutdown)
    {
        try
        {
            // Not the taking token: a receive cut off would leave its messages hidden until their invisibility ends.
            var response = await source.Queue.ReceiveMessagesAsync(source.Settings.BatchSize, source.Invisibility, shutdown.Running);
            return response.Value;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return [];    // The app creates its queues; until then there is nothing to do.
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            if (!shutdown.Running.IsCancellationRequested)
                log.ReceiveFailed(source.Queue.Name, e.Message);
            return [];
        }
    }

    private async Task HandleAsync(QueueMessage message, long asked, HostShutdown shutdown)
    {
        // At once onto another thread, so that a slow start of one function does not hold up the batch.
        await Task.Yield();
        using var held = new HeldMessage(source, message, asked, log);
        if (shutdown.Taking.IsCancellationRequested)
            await held.ReleaseAsync(TimeSpan.Zero);
        else if (message.DequeueCount > source.Settings.MaxDequeueCount)
            await held.PoisonAsync();    // Only a host that died while handling it leaves a message so.
        else
            await RunAsync(held, message, shutdown.Running);
    }

    private async Task RunAsync(HeldMessage held, QueueMessage message, CancellationToken running)
    {
        held.StartRenewing();
        try
        {
            await handler(message, running);
        }
        catch (OperationCanceledException) when (running.IsCancellationRequested)
        {
            await held.ReleaseAsync(TimeSpan.Zero);
            return;
        }
        catch (Exception e)
        {
            // A failed function is in the log already; anything else is a message that could not be read, or a storage fault.
            var reason = e is InvocationFailedException ? null : e;
            log.MessageFailed(reason, message.MessageId, source.Queue.Name, message.DequeueCount, source.Settings.MaxDequeueCount);
            if (message.DequeueCount >= source.Settings.MaxDequeueCount)
                await held.PoisonAsync();
            else
                await held.ReleaseAsync(source.Settings.VisibilityTimeout);
            return;
        }
        await held.DeleteAsync();
    }
}
