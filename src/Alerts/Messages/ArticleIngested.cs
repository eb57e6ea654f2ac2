using System.Text.Json.Serialization;

namespace Alerts.Messages;

/// <summary>An article was cleaned and stored; its story can now be compared. Queue: article-ingested.</summary>
/// <param name="ArticleId">Lower-case hex, derived from the address, guid or text; the same article always has the same id.</param>
/// <param name="Edition">Number of the article's edition, from 1. Its text is in the ingested container: a message holds 64 KiB at most.</param>
/// <param name="DroppedAt">When it was dropped, UTC; the pipeline's clock for this edition.</param>
/// <param name="TraceParent">W3C trace context, so that one trace runs from the drop to the delivery; null where nothing is traced.</param>
public sealed record ArticleIngested(string ArticleId, int Edition, DateTimeOffset DroppedAt, string? TraceParent)
{
    /// <summary>True where an operator has put the message back: only then is an item that was skipped tried again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Replay { get; init; }

    /// <summary>Raised when a field changes meaning. Readers accept this version and the one before.</summary>
    public int Version { get; init; } = 1;
}
