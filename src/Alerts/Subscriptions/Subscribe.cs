using Alerts.Subscriptions.Addresses;
using Alerts.Subscriptions.Endpoints;
using Alerts.Subscriptions.Topics;
using Microsoft.Extensions.Options;

namespace Alerts.Subscriptions;

/// <summary>Adds subscriptions.</summary>
public sealed class Subscribe(
    SubscribersTable subscribers, SubscriptionRevisions revisions, EndpointsTable endpoints, IEnumerable<IAddressReader> channels,
    IOptions<IdentityOptions> identity, TimeProvider time)
{
    /// <summary>
    /// Adds a subscription on the operator's word. The same one again changes nothing; one half added is completed; one that has
    /// ended begins again.
    /// </summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellation">Stops between two steps; the same call again completes what is left.</param>
    /// <returns>The subscription as it runs now, or why there can be none.</returns>
    public async Task<Result<Subscribed>> ByOperatorAsync(SubscriptionRequest request, CancellationToken cancellation)
    {
        var query = TopicParser.Parse(request.Topic);
        if (!query.IsValid)
            return query.Error;
        var read = ReadAddress(request);
        if (!read.IsValid)
            return read.Error;

        var key = identity.Value.KeyValue();
        var address = read.Value;
        var subscriber = ContentId.Keyed(key, "subscriber", address.Identity);
        var recipient = ContentId.Keyed(key, "recipient", request.Channel, address.Identity);
        var id = ContentId.Keyed(key, "subscription", recipient, query.Value.Text);
        var now = time.GetUtcNow();
        var wanted = new Subscription(id, subscriber, recipient, request.Channel, query.Value.Text, now, now.UtcTicks);

        await subscribers.AddAsync(subscriber, recipient, request.Channel, address.Text, "operator", cancellation);
        var secret = request.Channel == SubscriptionLine.Webhook ? await endpoints.EnsureSecretAsync(recipient, cancellation) : null;
        var isNew = false;
        var stands = await revisions.WriteAsync(
            subscriber, id, there => (isNew = there is not { IsEnded: false }) ? wanted : there, cancellation);
        if (secret is not null)
            await endpoints.MarkShownAsync(recipient, cancellation);
        return new Subscribed(stands!, isNew, secret);
    }

    private Result<RecipientAddress> ReadAddress(SubscriptionRequest request) =>
        channels.FirstOrDefault(channel => channel.Channel == request.Channel) is { } found
            ? found.Read(request.Address)
            : new InputError(
                "subscription.channel.unknown", "$.channel", $"The channel \"{request.Channel}\" is not known.",
                $"Choose one of: {string.Join(", ", channels.Select(channel => channel.Channel))}.");
}

/// <summary>What came of a request.</summary>
/// <param name="Subscription">The subscription as it runs now.</param>
/// <param name="IsNew">False where it ran already.</param>
/// <param name="Secret">The secret that a new webhook endpoint verifies signatures with; given this once only. Null otherwise.</param>
public sealed record Subscribed(Subscription Subscription, bool IsNew, string? Secret);
