using Alerts.Subscriptions;
using Alerts.Subscriptions.Endpoints;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Logging;

namespace Alerts.Delivery.Webhooks;

/// <summary>One attempt at an endpoint: checks its address, signs with its secrets, posts, and ends its subscriptions when it is gone.</summary>
public sealed class EndpointCaller(
    EndpointAddressReader addresses, EndpointsTable endpoints, SubscriptionsTable subscriptions, Unsubscribe unsubscribe,
    WebhookClient client, ILogger<EndpointCaller> log)
{
    /// <summary>Makes the attempt.</summary>
    /// <param name="attempt">Who is told, and where.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<DeliveryOutcome> CallAsync(AlertAttempt attempt, byte[] body, CancellationToken cancellation)
    {
        var address = addresses.Read(attempt.Address);
        if (!address.IsValid)
            return DeliveryOutcome.Held(address.Error.Code, $"{address.Error.Reason} {address.Error.Remedy}");

        var secrets = await endpoints.ReadSecretsAsync(attempt.Recipient.RecipientId, cancellation);
        var outcome = await client.PostAsync(new Uri(address.Value.Text), attempt.AlertId, body, secrets, cancellation);
        if (outcome.Result == DeliveryResult.Gone)
            await EndAsync(attempt.Recipient, cancellation);
        return outcome;
    }

    private async Task EndAsync(MatchedRecipient recipient, CancellationToken cancellation)
    {
        var ended = 0;
        await foreach (var subscription in subscriptions.OfSubscriberAsync(recipient.SubscriberId, cancellation))
        {
            if (subscription.RecipientId != recipient.RecipientId || subscription.IsEnded)
                continue;

            await unsubscribe.EndAsync(subscription.SubscriberId, subscription.Id, cancellation);
            ended++;
        }

        log.Gone(recipient.RecipientId, ended);
    }
}
