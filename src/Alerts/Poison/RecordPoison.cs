using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Alerts.Poison;

/// <summary>Moves what the host gave up from the poison queues into table <c>Poison</c>, where an operator can list and replay it.</summary>
/// <remarks>The row is written before the message is deleted; a run that stops in between is done again and changes nothing.</remarks>
public sealed class RecordPoison(AlertsStorage storage, PoisonTable table, IConfiguration configuration, ILogger<RecordPoison> log)
{
    private const int MaxBatch = 32;
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(1);

    /// <summary>Empties every poison queue once.</summary>
    /// <param name="cancellation">Stops between two messages.</param>
    public async Task HandleAsync(CancellationToken cancellation)
    {
        foreach (var poison in PoisonQueues.All(configuration))
        {
            var queue = storage.PlainQueue(poison.Name);
            while (await ReceiveAsync(queue, cancellation) is { Length: > 0 } messages)
            {
                foreach (var message in messages)
                {
                    await RecordAsync(poison, queue, message, cancellation);
                }
            }
        }
    }

    private async Task RecordAsync(PoisonSource poison, QueueClient queue, QueueMessage message, CancellationToken cancellation)
    {
        var seen = message.InsertedOn ?? throw new InvalidOperationException("A received message tells when it was inserted.");
        var recorded = await table.RecordAsync(poison.Origin, message.MessageId, ReplayMark.Remove(message.MessageText), seen, cancellation);
        if (recorded is not null)
            log.Recorded(recorded.Queue, recorded.Id, recorded.Times);
        try
        {
            await queue.RemoveAsync(Step.Here(), message.MessageId, message.PopReceipt, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // It became visible meanwhile and another run took it.
        }
    }

    // The host makes a poison queue when the first message comes to it.
    private static async Task<QueueMessage[]> ReceiveAsync(QueueClient queue, CancellationToken cancellation)
    {
        try
        {
            return (await queue.ReceiveMessagesAsync(MaxBatch, Hidden, cancellation)).Value;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return [];
        }
    }
}
