namespace Alerts.Subscriptions;

/// <summary>
/// Changes a subscription in three steps: the row (the truth, marked as pending), the log (what the workers see), the mark away.
/// Whoever meets a pending row writes its line first, so a crash between two steps is completed by the next call,
/// or by <see cref="Repairing.RepairSubscriptions"/>.
/// </summary>
public sealed class SubscriptionRevisions(SubscriptionsTable table, SubscriptionLog log)
{
    /// <summary>Writes a revision, unless the change leaves everything as it is.</summary>
    /// <param name="subscriberId">Whose it is.</param>
    /// <param name="id">The subscription.</param>
    /// <param name="change">
    /// Pure: from the row (null where there is none) to the wanted row with a revision by the clock; a revision that is not larger than
    /// the row's becomes one larger.
    /// </param>
    /// <param name="cancellation">Stops between two steps.</param>
    /// <returns>The subscription as it stands; null where there is none and none is wanted.</returns>
    public async Task<Subscription?> WriteAsync(
        string subscriberId, string id, Func<Subscription?, Subscription?> change, CancellationToken cancellation)
    {
        if (await table.ChangeAsync(subscriberId, id, there => Next(there, change(there)), cancellation) is not { } stored)
            return null;

        if (stored.Subscription.IsPending)
        {
            await log.WriteAsync(stored.Subscription.ToLine(), cancellation);
            await table.MarkWrittenAsync(stored, cancellation);
        }

        return stored.Subscription;
    }

    private static Subscription? Next(Subscription? there, Subscription? wanted) => wanted is null || wanted == there
        ? there
        : wanted with { Revision = Math.Max((there?.Revision ?? 0) + 1, wanted.Revision), IsPending = true };
}
