using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Data.Tables;

namespace Alerts.Subscriptions;

/// <summary>
/// Persons and organisations with their addresses: table <c>Subscribers</c>, partition = subscriber id, rows
/// <c>recipient|{recipient id}</c> (channel, address, who confirmed it). The only place that holds an address.
/// </summary>
/// <param name="storage">The account.</param>
public sealed class SubscribersTable(AlertsStorage storage)
{
    private readonly TableClient _table = storage.Table(Tables.Subscribers);

    /// <summary>Adds an address that is known to be its owner's; safe to repeat.</summary>
    /// <param name="subscriberId">Whose it is.</param>
    /// <param name="recipientId">Its id.</param>
    /// <param name="channel">The channel (<see cref="SubscriptionLine.Email"/>).</param>
    /// <param name="address">The address.</param>
    /// <param name="confirmedBy">How consent is known ("operator").</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task AddAsync(
        string subscriberId, string recipientId, string channel, string address, string confirmedBy, CancellationToken cancellation) =>
        _table.UpsertAsync(
            Step.Here(), new TableEntity(subscriberId, Row(recipientId)) { ["Channel"] = channel, ["Address"] = address, ["ConfirmedBy"] = confirmedBy },
            cancellation);

    /// <summary>The address of a recipient; null where it has been removed.</summary>
    /// <param name="subscriberId">Whose it is.</param>
    /// <param name="recipientId">Its id.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<string?> FindAddressAsync(string subscriberId, string recipientId, CancellationToken cancellation)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(subscriberId, Row(recipientId), cancellationToken: cancellation);
        return row.HasValue ? row.Value!.GetString("Address") : null;
    }

    private static string Row(string recipientId) => $"recipient|{recipientId}";
}
