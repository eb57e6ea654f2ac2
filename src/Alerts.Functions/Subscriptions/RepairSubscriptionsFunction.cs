using Alerts.Subscriptions.Repairing;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>Every ten minutes → <see cref="RepairSubscriptions"/>.</summary>
/// <param name="stage">The stage.</param>
public sealed class RepairSubscriptionsFunction(RepairSubscriptions stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="timer">The schedule.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("RepairSubscriptions")]
    public Task RunAsync([TimerTrigger(Pipeline.RepairSchedule)] TimerInfo timer, CancellationToken cancellation) =>
        stage.HandleAsync(cancellation);
}
