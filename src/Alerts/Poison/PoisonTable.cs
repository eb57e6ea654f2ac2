using System.Runtime.CompilerServices;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Poison;

/// <summary>
/// Messages that no stage could handle: table <c>Poison</c>, partition = the queue they go back to, row = hash of queue and body.
/// </summary>
/// <param name="storage">The account.</param>
public sealed class PoisonTable(AlertsStorage storage)
{
    // A text of one property holds 32 K characters; a message may have 64 K, and stands in as many parts as it needs.
    private const int PartLength = 30_000;
    private const int MaxAttempts = 5;

    private readonly TableClient _table = storage.Table(Tables.Poison);

    /// <summary>Writes down a message of a poison queue; the same one seen again changes nothing.</summary>
    /// <param name="queue">The queue that it goes back to.</param>
    /// <param name="messageId">Its id in the poison queue.</param>
    /// <param name="body">The message as on the wire.</param>
    /// <param name="seen">When it came to the poison queue, UTC.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <returns>The row as it stands now; null where this very message was recorded before.</returns>
    public async Task<PoisonMessage?> RecordAsync(
        string queue, string messageId, string body, DateTimeOffset seen, CancellationToken cancellation)
    {
        var id = PoisonMessage.IdOf(queue, body);
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var known = await FindAsync(queue, id, cancellation);
            if (known?.LastMessageId == messageId)
                return null;

            var row = known is null
                ? new PoisonMessage(queue, id, body, 1, seen, seen, PoisonState.Waiting, null) { LastMessageId = messageId }
                : known with
                {
                    Times = known.Times + 1, LastSeen = seen, State = PoisonState.Waiting, ClaimedUntil = null, LastMessageId = messageId,
                };
            if (await TryWriteAsync(row, cancellation) is { } written)
                return written;
        }

        throw new InvalidOperationException(
            $"The row of message {id} changed {MaxAttempts} times meanwhile; the message stays for the next run.");
    }

    /// <summary>Finds a message; null where there is none.</summary>
    /// <param name="queue">The queue that it goes back to.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<PoisonMessage?> FindAsync(string queue, string id, CancellationToken cancellation)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(queue, id, cancellationToken: cancellation);
        return row.HasValue ? FromRow(row.Value!) : null;
    }

    /// <summary>Lists the messages, queue by queue.</summary>
    /// <param name="everything">True to list also those that are done with.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public async IAsyncEnumerable<PoisonMessage> ListAsync(bool everything, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var open = $"State eq '{nameof(PoisonState.Waiting)}' or State eq '{nameof(PoisonState.Replaying)}'";
        await foreach (var row in _table.QueryAsync<TableEntity>(everything ? null : open, cancellationToken: cancellation))
        {
            yield return FromRow(row);
        }
    }

    /// <summary>Writes a row if it is still the version that was read, or still absent.</summary>
    /// <returns>The row as written; null where somebody else wrote in between.</returns>
    internal async Task<PoisonMessage?> TryWriteAsync(PoisonMessage message, CancellationToken cancellation)
    {
        try
        {
            var written = message.Tag == default
                ? await _table.InsertAsync(Step.Here("first"), ToRow(message), cancellation)
                : await _table.ReplaceAsync(Step.Here("again"), ToRow(message), message.Tag, cancellation);
            return message with { Tag = written.Headers.ETag!.Value };
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return null;
        }
    }

    private static TableEntity ToRow(PoisonMessage message)
    {
        var row = new TableEntity(message.Queue, message.Id)
        {
            ["Times"] = message.Times,
            ["FirstSeen"] = message.FirstSeen,
            ["LastSeen"] = message.LastSeen,
            ["State"] = message.State.ToString(),
            ["ClaimedUntil"] = message.ClaimedUntil,
            ["LastMessageId"] = message.LastMessageId,
        };
        for (var part = 0; part * PartLength < message.Body.Length; part++)
        {
            row[$"Body{part}"] = message.Body.Substring(part * PartLength, Math.Min(PartLength, message.Body.Length - (part * PartLength)));
        }

        return row;
    }

    private static PoisonMessage FromRow(TableEntity row)
    {
        var parts = Enumerable.Range(0, row.Count).Select(part => row.GetString($"Body{part}")).TakeWhile(part => part is not null);
        return new(
            row.PartitionKey, row.RowKey, string.Concat(parts), row.GetInt32("Times") ?? 1, row.GetDateTimeOffset("FirstSeen") ?? default,
            row.GetDateTimeOffset("LastSeen") ?? default, Enum.Parse<PoisonState>(row.GetString("State")), row.GetDateTimeOffset("ClaimedUntil"))
        {
            LastMessageId = row.GetString("LastMessageId") ?? "",
            Tag = row.ETag,
        };
    }
}
