namespace Alerts.Subscriptions;

/// <summary>A subscription as its row tells it. It stays when the subscription ends, so that a later revision is known to be later.</summary>
/// <param name="Id">Lower-case hex over recipient and topic.</param>
/// <param name="SubscriberId">Whose it is.</param>
/// <param name="RecipientId">Which address or endpoint is to be told.</param>
/// <param name="Channel">How.</param>
/// <param name="Topic">The topic as written; kept when it ends.</param>
/// <param name="Since">When it was added, or added again after its end; UTC.</param>
/// <param name="Revision">Grows with every change: UTC ticks, or one more than the last where that is larger.</param>
public sealed record Subscription(
    string Id, string SubscriberId, string RecipientId, string Channel, string Topic, DateTimeOffset Since, long Revision)
{
    /// <summary>True where nothing is told any more.</summary>
    public bool IsEnded { get; init; }

    /// <summary>True until the log is known to hold the revision.</summary>
    public bool IsPending { get; init; }

    /// <summary>The revision as the log tells it.</summary>
    public SubscriptionLine ToLine() => new(Id, Revision, SubscriberId, RecipientId, Channel, IsEnded ? null : Topic);
}
