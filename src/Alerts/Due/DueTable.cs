using System.Globalization;
using System.Runtime.CompilerServices;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Due;

/// <summary>
/// Messages whose time has not come: table <c>Due</c>, partition = quarter of an hour (UTC) and a shard (<c>2026-03-01T12:15|a</c>), row =
/// time and id (queue, message, the time that it waits for).
/// </summary>
/// <remarks>The same message that waits for the same time is one row, however often it is added.</remarks>
/// <param name="storage">The account.</param>
public sealed class DueTable(AlertsStorage storage)
{
    private static readonly TimeSpan Slot = TimeSpan.FromMinutes(15);

    private readonly TableClient _table = storage.Table(Tables.Due);

    /// <summary>Lets a message wait; safe to repeat.</summary>
    /// <param name="queue">The queue that it goes to.</param>
    /// <param name="message">The message as JSON.</param>
    /// <param name="subject">What makes two messages the same; parts of the message.</param>
    /// <param name="at">When nobody needs to wait any longer.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task AddAsync(string queue, string message, string subject, DateTimeOffset at, CancellationToken cancellation)
    {
        var time = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        var id = ContentId.Of("due", queue, subject, time);
        var row = new TableEntity($"{SlotOf(at)}|{id[0]}", $"{time}|{id}") { ["Queue"] = queue, ["Message"] = message, ["At"] = at };
        return _table.UpsertAsync(Step.Here(), row, cancellation);
    }

    /// <summary>What may go by now, also what should have gone long ago.</summary>
    /// <param name="until">The time.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public async IAsyncEnumerable<DueMessage> UpToAsync(DateTimeOffset until, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey lt {SlotOf(until + Slot)} and At le {until}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return new DueMessage(
                row.GetString("Queue"), row.GetString("Message"), row.GetDateTimeOffset("At")!.Value, row.PartitionKey, row.RowKey, row.ETag);
        }
    }

    /// <summary>How many messages wait, also those whose time has come.</summary>
    /// <remarks>Time is linear in their number.</remarks>
    /// <param name="cancellation">Stops the count.</param>
    public async Task<int> CountAsync(CancellationToken cancellation) =>
        await _table.QueryAsync<TableEntity>(select: ["PartitionKey"], cancellationToken: cancellation).CountAsync(cancellation);

    /// <summary>Removes a message that was put on its queue, unless somebody let it wait again since.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task RemoveAsync(DueMessage message, CancellationToken cancellation)
    {
        try
        {
            await _table.RemoveAsync(Step.Here(), message.Partition, message.Row, message.Tag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Whoever added it again needs it again.
        }
    }

    private static string SlotOf(DateTimeOffset time) =>
        new DateTime(time.UtcTicks - (time.UtcTicks % Slot.Ticks)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}

/// <summary>A message that waits.</summary>
/// <param name="Queue">The queue that it goes to.</param>
/// <param name="Message">The message as JSON.</param>
/// <param name="At">When it may go.</param>
/// <param name="Partition">Partition of its row.</param>
/// <param name="Row">Its row.</param>
/// <param name="Tag">The version of the row.</param>
public sealed record DueMessage(string Queue, string Message, DateTimeOffset At, string Partition, string Row, ETag Tag);
