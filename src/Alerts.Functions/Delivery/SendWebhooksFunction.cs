using Alerts.Delivery.Webhooks;
using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Delivery;

/// <summary>Queue webhook-due → <see cref="SendWebhooks"/> → the endpoint.</summary>
/// <param name="stage">The stage.</param>
public sealed class SendWebhooksFunction(SendWebhooks stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="message">Names the page and the endpoint.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("SendWebhooks")]
    public Task RunAsync([QueueTrigger(Queues.WebhookDue)] WebhookDue message, CancellationToken cancellation) =>
        stage.HandleAsync(message, cancellation);
}
