using Alerts.Messages;

namespace Alerts.Delivery.Email;

/// <summary>Mails the recipients of a small page.</summary>
public sealed class SendEmail(PageMailer mailer, IMessageSender<EmailRequested> again)
{
    /// <summary>Handles one page; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="message">Names the page.</param>
    /// <param name="cancellation">Stops between two recipients; nothing is lost.</param>
    public async Task HandleAsync(EmailRequested message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(SendEmail), message.TraceParent);
        if (await mailer.MailAsync(message, cancellation) is { } next)
            await again.SendAsync(message, next, cancellation);
    }
}
