namespace Alerts.Subscriptions;

/// <summary>One line of the log <c>subscriptions</c>; it never holds an address.</summary>
/// <param name="Id">The subscription; lower-case hex.</param>
/// <param name="Revision">Its revision; readers keep the highest.</param>
/// <param name="SubscriberId">Whose it is.</param>
/// <param name="RecipientId">Which address or endpoint is to be told.</param>
/// <param name="Channel">How: <see cref="Email"/> or <see cref="Webhook"/>.</param>
/// <param name="Topic">The topic as written; null where the subscription has ended.</param>
public sealed record SubscriptionLine(
    string Id, long Revision, string SubscriberId, string RecipientId, string Channel, string? Topic)
{
    /// <summary>The channel of mail addresses.</summary>
    public const string Email = "email";

    /// <summary>The channel of webhook endpoints.</summary>
    public const string Webhook = "webhook";

    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;
}
