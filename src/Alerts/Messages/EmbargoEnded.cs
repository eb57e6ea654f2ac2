namespace Alerts.Messages;

/// <summary>The embargo of an edition has ended; it can be passed on. Queue: embargo-ended.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="TraceParent">W3C trace context; null where nothing is traced.</param>
public sealed record EmbargoEnded(string ArticleId, int Edition, string? TraceParent)
{
    /// <summary>Raised when a field changes meaning. Readers accept this version and the one before.</summary>
    public int Version { get; init; } = 1;
}
