using Alerts.Storage;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Subscriptions;

/// <summary>
/// The truth about who wants what: table <c>Subscriptions</c>, partition = subscriber id, row = subscription id (topic, recipient,
/// channel, revision, and the revision that still has to be written to the log).
/// </summary>
/// <param name="storage">The account.</param>
public sealed class SubscriptionsTable(AlertsStorage storage)
{
    private readonly TableClient _table = storage.Table(Tables.Subscriptions);

    /// <summary>Adds a subscription, or gives the one that is there, with its pending revision where one is left.</summary>
    /// <param name="line">The wanted subscription; its revision is used where there is none before.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The revision that must be in the log.</returns>
    public async Task<SubscriptionLine> AddAsync(SubscriptionLine line, CancellationToken cancellation)
    {
        var row = new TableEntity(line.SubscriberId, line.Id)
        {
            ["Topic"] = line.Topic,
            ["RecipientId"] = line.RecipientId,
            ["Channel"] = line.Channel,
            ["Revision"] = line.Revision,
            ["Pending"] = true,
        };
        try
        {
            await _table.AddEntityAsync(row, cancellation);
            return line;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            var there = await _table.GetEntityAsync<TableEntity>(line.SubscriberId, line.Id, cancellationToken: cancellation);
            return line with { Revision = there.Value.GetInt64("Revision") ?? line.Revision };
        }
    }

    /// <summary>Notes that a revision is in the log.</summary>
    /// <param name="line">The revision.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task MarkWrittenAsync(SubscriptionLine line, CancellationToken cancellation) => _table.UpdateEntityAsync(
        new TableEntity(line.SubscriberId, line.Id) { ["Pending"] = false }, ETag.All, TableUpdateMode.Merge, cancellation);
}
