using Alerts.Delivery.Email;
using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Delivery;

/// <summary>Queue email-requested → <see cref="SendEmail"/> → the mail transport.</summary>
/// <param name="stage">The stage.</param>
public sealed class SendEmailFunction(SendEmail stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="message">Names the page of recipients.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("SendEmail")]
    public Task RunAsync([QueueTrigger(Queues.EmailRequested)] EmailRequested message, CancellationToken cancellation) =>
        stage.HandleAsync(message, cancellation);
}
