using MimeKit;

namespace Alerts.Delivery.Email;

/// <summary>Makes the mail of an alert: headers and both parts.</summary>
internal static class AlertMail
{
    /// <summary>Names the header with the ids of the articles that a mail quotes: withdrawn ones are not shown in the outbox either.</summary>
    public const string Quotes = "X-Alerts-Quotes";

    public static MimeMessage Create(
        Alert alert, MailBody body, string alertId, string firstAlertId, string address, Uri leave, MailOptions options, DateTimeOffset now)
    {
        var mail = new MimeMessage
        {
            Subject = alert.Subject,
            MessageId = MessageId(alertId, options),
            Date = now,
            Body = new MultipartAlternative
            {
                new TextPart("plain") { Text = body.Text, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
                new TextPart("html") { Text = body.Html, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
            },
        };
        mail.From.Add(new MailboxAddress(options.FromName, options.From));
        mail.To.Add(new MailboxAddress("", address));
        mail.Headers.Add("List-Id", $"Alerts <alerts.{options.Domain}>");
        mail.Headers.Add("List-Unsubscribe", $"<{leave.AbsoluteUri}>");
        mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");   // RFC 8058
        mail.Headers.Add("Auto-Submitted", "auto-generated");   // RFC 3834: no vacation answers, please
        if (firstAlertId != alertId)
        {
            // Mail programs show all alerts of a story as one thread.
            mail.InReplyTo = MessageId(firstAlertId, options);
            mail.References.Add(MessageId(firstAlertId, options));
        }

        return mail;
    }

    private static string MessageId(string alertId, MailOptions options) => $"{alertId}@{options.Domain}";
}
