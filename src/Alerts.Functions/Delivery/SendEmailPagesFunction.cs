using Alerts.Delivery.Email;
using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Delivery;

/// <summary>Queue email-pages → <see cref="SendEmailPages"/> → the mail transport.</summary>
/// <param name="stage">The stage.</param>
public sealed class SendEmailPagesFunction(SendEmailPages stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="message">Names the page of recipients.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("SendEmailPages")]
    public Task RunAsync([QueueTrigger(Queues.EmailPages)] EmailRequested message, CancellationToken cancellation) =>
        stage.HandleAsync(message, cancellation);
}
