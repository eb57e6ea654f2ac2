namespace Alerts.Messages;

/// <summary>A webhook endpoint on a page of matches is to be told. Queue: webhook-due.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="Page">Name of the page's blob in the matches container.</param>
/// <param name="RecipientId">The endpoint; lower-case hex.</param>
/// <param name="TraceParent">W3C trace context; null where nothing is traced.</param>
public sealed record WebhookDue(string ArticleId, int Edition, string Page, string RecipientId, string? TraceParent)
{
    /// <summary>Raised when a field changes meaning. Readers accept this version and the one before.</summary>
    public int Version { get; init; } = 1;
}
