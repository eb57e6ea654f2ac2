using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Delivery.Email;

/// <summary>Mails the recipients of a large page; its queue is not that of small ones, so that they need not wait for it.</summary>
public sealed class SendEmailPages(
    PageMailer mailer, [FromKeyedServices(Queues.EmailPages)] IMessageSender<EmailRequested> again)
{
    /// <summary>Handles one page; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="message">Names the page.</param>
    /// <param name="cancellation">Stops between two recipients; nothing is lost.</param>
    public async Task HandleAsync(EmailRequested message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(SendEmailPages), message.TraceParent);
        if (await mailer.MailAsync(message, cancellation) is { } next)
            await again.SendAsync(message, next, cancellation);
    }
}
