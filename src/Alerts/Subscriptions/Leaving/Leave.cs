namespace Alerts.Subscriptions.Leaving;

/// <summary>Leaving by the address in a mail: all topics for which that mail was sent, without a login.</summary>
public sealed class Leave(LeaveTokens tokens, SubscriptionsTable subscriptions, Unsubscribe unsubscribe)
{
    /// <summary>What a token would end; changes nothing.</summary>
    /// <param name="token">The token, from anybody.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The subscriptions, also those that have ended; null where the token is not ours.</returns>
    public async Task<IReadOnlyList<Subscription>?> FindAsync(string token, CancellationToken cancellation)
    {
        if (tokens.Read(token) is not { } request)
            return null;

        return await subscriptions.OfSubscriberAsync(request.SubscriberId, cancellation)
            .Where(s => request.Starts.Any(start => s.Id.StartsWith(start, StringComparison.Ordinal))).ToListAsync(cancellation);
    }

    /// <summary>Ends what a token names, at once. Safe to repeat; what was half ended is completed.</summary>
    /// <param name="token">The token, from anybody.</param>
    /// <param name="cancellation">Stops between two subscriptions; the same call again completes what is left.</param>
    /// <returns>The ended subscriptions; null where the token is not ours.</returns>
    public async Task<IReadOnlyList<Subscription>?> EndAsync(string token, CancellationToken cancellation)
    {
        var found = await FindAsync(token, cancellation);
        foreach (var subscription in found ?? [])
        {
            await unsubscribe.EndAsync(subscription.SubscriberId, subscription.Id, cancellation);
        }

        return found;
    }
}
