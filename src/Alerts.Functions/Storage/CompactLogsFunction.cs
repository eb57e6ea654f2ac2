using Alerts.Storage.Log.Snapshots;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Storage;

/// <summary>Every hour → <see cref="CompactLogs"/>.</summary>
/// <param name="stage">The stage.</param>
public sealed class CompactLogsFunction(CompactLogs stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="timer">The schedule.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("CompactLogs")]
    public Task RunAsync([TimerTrigger(Pipeline.CompactSchedule)] TimerInfo timer, CancellationToken cancellation) =>
        stage.HandleAsync(cancellation);
}
