using Microsoft.Extensions.Logging;

namespace Alerts.Storage.Log.Snapshots;

/// <summary>Keeps the logs short for those who start: writes snapshots, and removes segments that nobody needs any more.</summary>
/// <param name="logs">All logs.</param>
/// <param name="log">Takes a line for each snapshot.</param>
public sealed class CompactLogs(IEnumerable<ICompactableLog> logs, ILogger<CompactLogs> log)
{
    /// <summary>Runs over the logs once.</summary>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(CancellationToken cancellation)
    {
        foreach (var one in logs)
        {
            var done = await one.CompactAsync(cancellation);
            if (done.Snapshot is { } snapshot)
                log.Saved(done.Log, snapshot.Name, snapshot.Lines);
            if (done.RemovedSegments > 0)
                log.Removed(done.Log, done.RemovedSegments);
        }
    }
}
