using Microsoft.Extensions.Logging;

namespace Alerts.Subscriptions.Repairing;

/// <summary>Completes subscriptions whose row was changed by a process that died before the log had the change.</summary>
public sealed class RepairSubscriptions(SubscriptionsTable subscriptions, SubscriptionRevisions revisions, ILogger<RepairSubscriptions> log)
{
    /// <summary>Completes all that are pending; one that its own writer completes meanwhile is not written twice.</summary>
    /// <param name="cancellation">Stops between two subscriptions; the next run does the rest.</param>
    public async Task HandleAsync(CancellationToken cancellation)
    {
        await foreach (var pending in subscriptions.PendingAsync(cancellation))
        {
            await revisions.WriteAsync(pending.SubscriberId, pending.Id, there => there, cancellation);
            log.Repaired(pending.Id, pending.Revision);
        }
    }
}
