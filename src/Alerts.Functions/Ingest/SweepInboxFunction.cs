using Alerts.Ingest;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Ingest;

/// <summary>Every five minutes → <see cref="SweepInbox"/> → queue article-ingested.</summary>
/// <param name="stage">The stage.</param>
public sealed class SweepInboxFunction(SweepInbox stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="timer">The schedule.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("SweepInbox")]
    public Task RunAsync([TimerTrigger(Pipeline.SweepSchedule)] TimerInfo timer, CancellationToken cancellation) =>
        stage.HandleAsync(cancellation);
}
