using Alerts.Articles;

namespace Alerts.Delivery;

/// <summary>The id of what one recipient is told of one edition; it also names the mail and the webhook call.</summary>
public static class AlertId
{
    /// <summary>Derives the id.</summary>
    /// <param name="recipientId">The address or endpoint.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>Lower-case hex.</returns>
    public static string Of(string recipientId, EditionId edition) => ContentId.Of("alert", recipientId, edition.ToString());
}
