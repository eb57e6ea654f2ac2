using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>A received message, hidden from others until it is deleted, released or sent to poison.</summary>
/// <param name="source">Where it came from.</param>
/// <param name="message">As received.</param>
/// <param name="asked">When storage was asked for it, by <see cref="Environment.TickCount64"/>: its time runs from then at the latest.</param>
/// <param name="log">Where to tell.</param>
internal sealed class HeldMessage(QueueSource source, QueueMessage message, long asked, ILogger log) : IDisposable
{
    private readonly CancellationTokenSource _done = new();

    /// <summary>Changes with each renewal; only the newest one deletes.</summary>
    private string _receipt = message.PopReceipt;
    private bool _lost;
    private Task _renewing = Task.CompletedTask;

    private QueueClient Queue => source.Queue;

    /// <summary>Keeps the message hidden for as long as the function takes.</summary>
    public void StartRenewing() => _renewing = RenewAsync();

    public Task DeleteAsync() => EndAsync("deleted", () => Queue.DeleteMessageAsync(message.MessageId, _receipt));

    /// <summary>Makes it visible again after <paramref name="wait"/>.</summary>
    public Task ReleaseAsync(TimeSpan wait) =>
        EndAsync("released", () => Queue.UpdateMessageAsync(message.MessageId, _receipt, visibilityTimeout: wait));

    /// <summary>Copies it as it is, then deletes it: a crash in between repeats it rather than losing it.</summary>
    public Task PoisonAsync() => EndAsync("moved to " + source.Poison.Name, async () =>
    {
        try
        {
            await source.Poison.SendMessageAsync(message.Body);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await source.Poison.CreateIfNotExistsAsync();
            await source.Poison.SendMessageAsync(message.Body);
        }
        log.Poisoned(message.MessageId, Queue.Name, source.Poison.Name, message.DequeueCount);
        await Queue.DeleteMessageAsync(message.MessageId, _receipt);
    });

    public void Dispose() => _done.Dispose();

    private async Task EndAsync(string what, Func<Task> end)
    {
        await _done.CancelAsync();
        await _renewing;
        if (_lost)
            return;
        try
        {
            await end();
        }
        catch (RequestFailedException e) when (StorageFault.IsLost(e))
        {
            log.MessageLost(message.MessageId, Queue.Name);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            // It comes back when its invisibility ends, and the function runs again.
            log.MessageNotEnded(message.MessageId, Queue.Name, what, e.Message);
        }
    }

    private async Task RenewAsync()
    {
        var begun = asked;
        while (true)
        {
            // From the beginning of the call before, not from its end: a slow storage must not eat up the time.
            var wait = source.Invisibility / 2 - TimeSpan.FromMilliseconds(Environment.TickCount64 - begun);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_done.IsCancellationRequested)
                return;
            begun = Environment.TickCount64;
            try
            {
                // Without the token: a renewal cut off may have changed the receipt, and we would not know the new one.
                var renewed = await Queue.UpdateMessageAsync(message.MessageId, _receipt, visibilityTimeout: source.Invisibility);
                _receipt = renewed.Value.PopReceipt;
            }
            catch (RequestFailedException e) when (StorageFault.IsLost(e))
            {
                _lost = true;
                log.MessageLost(message.MessageId, Queue.Name);
                return;
            }
            catch (Exception e) when (StorageFault.Covers(e))
            {
                log.MessageNotEnded(message.MessageId, Queue.Name, "renewed", e.Message);
            }
        }
    }
}
