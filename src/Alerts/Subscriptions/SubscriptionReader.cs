using System.Text.Json.Serialization;
using Alerts.Storage;
using Azure;

namespace Alerts.Subscriptions;

/// <summary>Lists subscriptions with their addresses, for an operator.</summary>
public sealed class SubscriptionReader(SubscriptionsTable subscriptions, SubscribersTable subscribers)
{
    /// <summary>A part of all subscriptions.</summary>
    /// <param name="withEnded">True to list also those that have ended.</param>
    /// <param name="limit">The most that are wanted, 1 to 1,000.</param>
    /// <param name="after">Where the part before ended; null for the first.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The part, or that <paramref name="after"/> is none of ours.</returns>
    public async Task<Result<Page<SubscriptionView>>> ListAsync(bool withEnded, int limit, string? after, CancellationToken cancellation)
    {
        var token = after is null ? null : PageToken.Read(after);
        if (after is not null && token is null)
            return PageToken.Invalid;

        Page<Subscription> page;
        try
        {
            page = await subscriptions.ListAsync(withEnded, limit, token, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 400 && token is not null)
        {
            return PageToken.Invalid;
        }

        var views = await SideBySide.ReadAsync(page.Items, ViewAsync, cancellation);
        return new Page<SubscriptionView>(views, PageToken.Write(page.Next));
    }

    /// <summary>The subscriptions whose id begins in a certain way.</summary>
    /// <param name="start">The beginning of an id, or a whole one; anything else finds nothing.</param>
    /// <param name="limit">The most that are wanted.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<SubscriptionView>> FindAsync(string start, int limit, CancellationToken cancellation)
    {
        var found = new List<SubscriptionView>();
        if (start.Length == 0 || !start.All(char.IsAsciiHexDigitLower))
            return found;

        await foreach (var subscription in subscriptions.StartingWithAsync(start, cancellation).Take(limit).WithCancellation(cancellation))
        {
            found.Add(await ViewAsync(subscription, cancellation));
        }

        return found;
    }

    /// <summary>One subscription as an operator sees it.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<SubscriptionView> ViewAsync(Subscription subscription, CancellationToken cancellation) => new(
        subscription.Id, subscription.Channel,
        await subscribers.FindAddressAsync(subscription.SubscriberId, subscription.RecipientId, cancellation),
        subscription.Topic, subscription.Since, subscription.IsEnded) { RecipientId = subscription.RecipientId };
}

/// <summary>A subscription as an operator sees it.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Channel">How it is told.</param>
/// <param name="Address">Where; null where the address was removed.</param>
/// <param name="Topic">The topic as written.</param>
/// <param name="Since">When it was added, UTC.</param>
/// <param name="Ended">True where nothing is told any more.</param>
public sealed record SubscriptionView(string Id, string Channel, string? Address, string Topic, DateTimeOffset Since, bool Ended)
{
    /// <summary>Id of the address or endpoint, under which the ledger knows it.</summary>
    [JsonIgnore]
    public string RecipientId { get; init; } = "";

    /// <summary>The secret of a new webhook endpoint, in the answer to its first subscription only; null otherwise.</summary>
    public string? Secret { get; init; }
}
