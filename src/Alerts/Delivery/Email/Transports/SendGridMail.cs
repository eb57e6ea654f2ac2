using MimeKit;
using SendGrid.Helpers.Mail;

namespace Alerts.Delivery.Email.Transports;

/// <summary>A mail in the form that SendGrid takes.</summary>
internal static class SendGridMail
{
    // SendGrid makes these itself and refuses or doubles what is given.
    private static readonly HashSet<HeaderId> MadeThere =
        [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MimeVersion, HeaderId.ContentType, HeaderId.ContentTransferEncoding];

    public static SendGridMessage Create(MimeMessage mail, bool isSandbox)
    {
        var from = mail.From.Mailboxes.Single();
        var message = new SendGridMessage
        {
            From = new EmailAddress(from.Address, from.Name),
            Subject = mail.Subject,
            Personalizations = [new Personalization { Tos = [.. mail.To.Mailboxes.Select(to => new EmailAddress(to.Address))] }],
            Contents = [new Content("text/plain", mail.TextBody), new Content("text/html", mail.HtmlBody)],
            Headers = mail.Headers.Where(header => !MadeThere.Contains(header.Id)).ToDictionary(header => header.Field, header => header.Value),
            // Links stay as they are, and nobody watches who reads: leaving by one click must lead to us, not through a counter.
            TrackingSettings = new TrackingSettings
            {
                ClickTracking = new ClickTracking { Enable = false, EnableText = false },
                OpenTracking = new OpenTracking { Enable = false },
                SubscriptionTracking = new SubscriptionTracking { Enable = false },
            },
        };
        if (isSandbox)
            message.MailSettings = new MailSettings { SandboxMode = new SandboxMode { Enable = true } };
        return message;
    }
}
