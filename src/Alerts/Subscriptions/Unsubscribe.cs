namespace Alerts.Subscriptions;

/// <summary>Ends subscriptions. What a subscriber was told stays in the ledger.</summary>
public sealed class Unsubscribe(SubscriptionsTable subscriptions, SubscriptionRevisions revisions, TimeProvider time)
{
    /// <summary>Ends a subscription. Safe to repeat; one half ended is completed.</summary>
    /// <param name="subscriberId">Whose it is.</param>
    /// <param name="id">The subscription.</param>
    /// <param name="cancellation">Stops between two steps; the same call again completes what is left.</param>
    /// <returns>The ended subscription; null where there never was one.</returns>
    public Task<Subscription?> EndAsync(string subscriberId, string id, CancellationToken cancellation) => revisions.WriteAsync(
        subscriberId, id,
        there => there is null or { IsEnded: true } ? there : there with { IsEnded = true, Revision = time.GetUtcNow().UtcTicks },
        cancellation);

    /// <summary>Ends a subscription whose owner is not known; reads the whole table to find it.</summary>
    /// <param name="id">The subscription's whole id.</param>
    /// <param name="cancellation">Stops between two steps; the same call again completes what is left.</param>
    /// <returns>The ended subscription; null where there never was one.</returns>
    public async Task<Subscription?> EndAsync(string id, CancellationToken cancellation) =>
        await subscriptions.StartingWithAsync(id, cancellation).FirstOrDefaultAsync(found => found.Id == id, cancellation) is { } found
            ? await EndAsync(found.SubscriberId, id, cancellation)
            : null;
}
