using Alerts.Poison;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Poison;

/// <summary>Every minute → <see cref="RecordPoison"/> → table Poison.</summary>
/// <param name="stage">The stage.</param>
public sealed class RecordPoisonFunction(RecordPoison stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="timer">The schedule.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("RecordPoison")]
    public Task RunAsync([TimerTrigger(Pipeline.PoisonSchedule)] TimerInfo timer, CancellationToken cancellation) =>
        stage.HandleAsync(cancellation);
}
