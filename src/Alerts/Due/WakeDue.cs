using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Due;

/// <summary>Puts messages whose time has come on their queues.</summary>
/// <remarks>
/// A row goes only after its message lies on the queue: a run that stops in between sends it twice, which every stage takes. What is due
/// before the next run is put there now and stays hidden until its time, so that nothing waits for a run.
/// </remarks>
public sealed class WakeDue(
    DueTable due, AlertsStorage storage, IOptions<DueOptions> options, TimeProvider time, ILogger<WakeDue> log)
{
    /// <summary>The time between two runs.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Wakes everything that is due before the next run, as far as the queues have room.</summary>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var room = new Dictionary<string, int>();
        await foreach (var message in due.UpToAsync(now + Interval, cancellation))
        {
            if (!room.TryGetValue(message.Queue, out var left))
                left = await RoomAsync(message.Queue, cancellation);
            room[message.Queue] = left - 1;
            if (left <= 0)
                continue;

            await storage.Queue(message.Queue).PutAsync(
                Step.Here(), BinaryData.FromString(message.Message), message.At > now ? message.At - now : null, cancellation);
            await due.RemoveAsync(message, cancellation);
        }

        foreach (var (queue, left) in room.Where(queue => queue.Value < 0))
        {
            log.Full(queue, -left);
        }
    }

    // Queues are kept short; what finds no room waits as a row for the next run.
    private async Task<int> RoomAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return options.Value.MaxQueueLength - (await storage.Queue(name).GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            log.NoQueue(name);
            return 0;
        }
    }
}
