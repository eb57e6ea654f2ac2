using System.Runtime.CompilerServices;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Subscriptions;

/// <summary>
/// The truth about who wants what: table <c>Subscriptions</c>, partition = subscriber id, row = subscription id (topic, recipient,
/// channel, revision, whether it has ended, and whether the revision still has to be written to the log).
/// </summary>
/// <param name="storage">The account.</param>
public sealed class SubscriptionsTable(AlertsStorage storage)
{
    private readonly TableClient _table = storage.Table(Tables.Subscriptions);

    /// <summary>Changes a subscription; where somebody else was faster, the change is made on what they wrote.</summary>
    /// <param name="subscriberId">Whose it is.</param>
    /// <param name="id">The subscription.</param>
    /// <param name="change">
    /// Pure: from the row (null where there is none) to the wanted row. The row as it is, or null, means that nothing is to be written.
    /// </param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <returns>The row as it stands now; null where there is none.</returns>
    public async Task<StoredSubscription?> ChangeAsync(
        string subscriberId, string id, Func<Subscription?, Subscription?> change, CancellationToken cancellation)
    {
        while (true)
        {
            var row = await _table.GetEntityIfExistsAsync<TableEntity>(subscriberId, id, cancellationToken: cancellation);
            var there = row.HasValue ? ToSubscription(row.Value!) : null;
            var wanted = change(there);
            if (wanted is null || wanted == there)
                return there is null ? null : new StoredSubscription(there, row.Value!.ETag);

            try
            {
                var answer = there is null
                    ? await _table.InsertAsync(Step.Here("first"), ToRow(wanted), cancellation)
                    : await _table.ReplaceAsync(Step.Here("again"), ToRow(wanted), row.Value!.ETag, cancellation);
                return new StoredSubscription(wanted, answer.Headers.ETag!.Value);
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // Another worker came in between, or our own write landed and the answer was lost: look again.
            }
        }
    }

    /// <summary>Notes that the log holds the revision that was read, unless the row has moved on since.</summary>
    /// <param name="stored">The row as it was read.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task MarkWrittenAsync(StoredSubscription stored, CancellationToken cancellation)
    {
        try
        {
            await _table.ReplaceAsync(
                Step.Here(), ToRow(stored.Subscription with { IsPending = false }), stored.Tag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Noted by another worker, or a later revision stands there, which its own writer notes.
        }
    }

    /// <summary>A subscription, also one that has ended; null where there never was one.</summary>
    /// <param name="subscriberId">Whose it is.</param>
    /// <param name="id">The subscription.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<Subscription?> FindAsync(string subscriberId, string id, CancellationToken cancellation)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(subscriberId, id, cancellationToken: cancellation);
        return row.HasValue ? ToSubscription(row.Value!) : null;
    }

    /// <summary>All subscriptions of a subscriber, also those that have ended.</summary>
    /// <param name="subscriberId">Whose.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public IAsyncEnumerable<Subscription> OfSubscriberAsync(string subscriberId, CancellationToken cancellation) => _table
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {subscriberId}"), cancellationToken: cancellation)
        .Select(ToSubscription);

    /// <summary>All subscriptions whose latest revision is not known to be in the log. Reads the whole table: for a timer.</summary>
    /// <param name="cancellation">Stops the listing.</param>
    public IAsyncEnumerable<Subscription> PendingAsync(CancellationToken cancellation) => _table
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Pending eq {true}"), cancellationToken: cancellation)
        .Select(ToSubscription);

    /// <summary>Subscriptions of any subscriber whose id begins in a certain way. Reads the whole table: for an operator, not for a stage.</summary>
    /// <param name="start">The beginning of an id, or a whole one; lower-case hex.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public async IAsyncEnumerable<Subscription> StartingWithAsync(string start, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // 'g' follows the last hexadecimal digit.
        var filter = TableClient.CreateQueryFilter($"RowKey ge {start} and RowKey lt {start + 'g'}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return ToSubscription(row);
        }
    }

    /// <summary>A part of all subscriptions, in no particular but always the same order.</summary>
    /// <param name="withEnded">True to list also those that have ended.</param>
    /// <param name="limit">The most that are wanted, 1 to 1,000.</param>
    /// <param name="after">Where the part before ended (<see cref="Page{T}.Next"/>); null for the first.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<Page<Subscription>> ListAsync(bool withEnded, int limit, string? after, CancellationToken cancellation)
    {
        var filter = withEnded ? null : TableClient.CreateQueryFilter($"Ended eq {false}");
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, limit, cancellationToken: cancellation).AsPages(after, limit))
        {
            // The storage may give an empty part with more behind it.
            if (page.Values.Count > 0)
                return new Page<Subscription>([.. page.Values.Select(ToSubscription)], page.ContinuationToken);
        }

        return new Page<Subscription>([], null);
    }

    private static TableEntity ToRow(Subscription subscription) => new(subscription.SubscriberId, subscription.Id)
    {
        ["Topic"] = subscription.Topic,
        ["RecipientId"] = subscription.RecipientId,
        ["Channel"] = subscription.Channel,
        ["Since"] = subscription.Since,
        ["Revision"] = subscription.Revision,
        ["Ended"] = subscription.IsEnded,
        ["Pending"] = subscription.IsPending,
    };

    private static Subscription ToSubscription(TableEntity row) => new(
        row.RowKey, row.PartitionKey, row.GetString("RecipientId"), row.GetString("Channel"), row.GetString("Topic"),
        row.GetDateTimeOffset("Since")!.Value, row.GetInt64("Revision")!.Value)
    {
        IsEnded = row.GetBoolean("Ended") == true,
        IsPending = row.GetBoolean("Pending") == true,
    };
}

/// <summary>A subscription with the tag of its row.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="Tag">The tag of the version that was read or written.</param>
public sealed record StoredSubscription(Subscription Subscription, ETag Tag);
