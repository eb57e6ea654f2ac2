namespace Alerts.Storage.Log.Snapshots;

/// <summary>A log that is saved from time to time, so that a worker that starts need not read it from its first line.</summary>
public interface ICompactableLog
{
    /// <summary>Saves the view if enough lines are new, and gives up what nobody needs any more. Safe to run at any time.</summary>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    Task<LogCompaction> CompactAsync(CancellationToken cancellation);
}

/// <summary>What a compaction did.</summary>
/// <param name="Log">Name of the log.</param>
/// <param name="Snapshot">The new snapshot; null where too few lines were new.</param>
/// <param name="RemovedSegments">Segments that went.</param>
public sealed record LogCompaction(string Log, LogSnapshot? Snapshot, int RemovedSegments);
