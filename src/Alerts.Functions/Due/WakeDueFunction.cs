using Alerts.Due;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Due;

/// <summary>Every minute → <see cref="WakeDue"/> → the queue that each waiting message names.</summary>
/// <param name="stage">The stage.</param>
public sealed class WakeDueFunction(WakeDue stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="timer">The schedule.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("WakeDue")]
    public Task RunAsync([TimerTrigger(Pipeline.WakeSchedule)] TimerInfo timer, CancellationToken cancellation) =>
        stage.HandleAsync(cancellation);
}
