using Alerts.Articles;
using Alerts.Messages;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Webhooks;

/// <summary>Posts an alert to an endpoint: one message, one endpoint, so that none waits for another.</summary>
public sealed class SendWebhooks(
    EditionContentReader editions, MatchStore matches, AlertDelivery delivery, EndpointTurns turns, EndpointCaller caller,
    IMessageSender<WebhookDue> again, IOptions<WebhookOptions> options, IOptions<PublicOptions> address, TimeProvider time)
{
    // An endpoint that answers in good time serves several of its alerts within this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BusyDelay = TimeSpan.FromSeconds(5);

    private readonly DeliveryPace _pace = new(options.Value.Delays, options.Value.HoldFor);

    /// <summary>Handles one endpoint of a page; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="message">Names the page and the endpoint.</param>
    /// <param name="cancellation">Gives up waiting; nothing is lost.</param>
    public async Task HandleAsync(WebhookDue message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(SendWebhooks), message.TraceParent);
        using var turn = await turns.TakeAsync(message.RecipientId, Patience, cancellation);
        if (turn is null)
        {
            await again.SendAsync(message, time.GetUtcNow() + BusyDelay, cancellation);
            return;
        }

        var page = await matches.ReadPageAsync(message.Page, cancellation);
        var recipient = page.Recipients.FirstOrDefault(r => r.RecipientId == message.RecipientId)
            ?? throw new InvalidOperationException($"Recipient {message.RecipientId} is not on page {message.Page}.");
        var edition = await editions.ReadAsync(new EditionId(message.ArticleId, message.Edition), cancellation);
        var visit = await delivery.TellAsync(
            edition, recipient, Guid.NewGuid().ToString("N"), _pace,
            (attempt, c) => caller.CallAsync(
                attempt, WebhookComposer.Compose(attempt.AlertId, attempt.Edition, attempt.Recipient, address.Value.PublicUrl), c),
            cancellation);
        if (visit.Next is { } next)
            await again.SendAsync(message, next, cancellation);
    }
}
