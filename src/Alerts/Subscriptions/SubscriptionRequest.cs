namespace Alerts.Subscriptions;

/// <summary>What somebody asks for: a topic, and where to tell of it. Nothing is checked yet.</summary>
/// <param name="Channel">How: <see cref="SubscriptionLine.Email"/> or any other channel that has an <see cref="Addresses.IAddressReader"/>.</param>
/// <param name="Address">Where: the mail address, or the URL of the endpoint.</param>
/// <param name="Topic">The topic as written.</param>
public sealed record SubscriptionRequest(string Channel, string Address, string Topic);
