namespace Alerts.Messages;

/// <summary>All items of an edition were compared and something is new; who is to be told can be found out. Queue: developments-found.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Edition">Number of the edition, from 1. What is new stands in the decisions of its items.</param>
/// <param name="TraceParent">W3C trace context; null where nothing is traced.</param>
public sealed record DevelopmentsFound(string ArticleId, int Edition, string? TraceParent)
{
    /// <summary>Raised when a field changes meaning. Readers accept this version and the one before.</summary>
    public int Version { get; init; } = 1;
}
