using Alerts.Articles;
using Alerts.Delivery.Email.Transports;
using Alerts.Messages;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Leaving;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Email;

/// <summary>Mails the recipients of a page, several at once and each once: whoever claims a recipient's alert in the ledger sends it.</summary>
public sealed class PageMailer(
    EditionContentReader editions, MatchStore matches, AlertDelivery delivery, LeaveTokens leaveTokens, IMailRenderer renderer,
    IMailTransport transport, IOptions<MailOptions> options, IOptions<PublicOptions> address, TimeProvider time)
{
    private readonly DeliveryPace _pace = new(options.Value.Delays, options.Value.HoldFor);

    /// <summary>Handles one page; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="message">Names the page.</param>
    /// <param name="cancellation">Stops between two recipients; nothing is lost.</param>
    /// <returns>When somebody must look at the page again; null where it is over.</returns>
    /// <exception cref="Azure.RequestFailedException">The storage failed: the message is to be redelivered.</exception>
    /// <exception cref="AggregateException">Some alerts could not be made, and no look is due: the message is to be redelivered.</exception>
    public async Task<DateTimeOffset?> MailAsync(EmailRequested message, CancellationToken cancellation)
    {
        var page = await matches.ReadPageAsync(message.Page, cancellation);
        var edition = await editions.ReadAsync(new EditionId(message.ArticleId, message.Edition), cancellation);
        var attempt = Guid.NewGuid().ToString("N");
        var visits = new PageVisits();
        var recipients = page.Recipients.Where(r => r.Channel == SubscriptionLine.Email).ToList();

        // The first goes ahead: where nothing can be sent at all, one mail finds out.
        foreach (var recipient in recipients.Take(1))
        {
            await LookAsync(recipient);
        }

        // The token of the loop is not passed on: it would break off mails that are under way when another one fails.
        await Parallel.ForEachAsync(
            recipients.Skip(1), new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce, CancellationToken = cancellation },
            (recipient, _) => LookAsync(recipient));
        return visits.Next(message.Page);

        ValueTask LookAsync(MatchedRecipient recipient) =>
            visits.MakeAsync(() => delivery.TellAsync(edition, recipient, attempt, _pace, SendAsync, cancellation));
    }

    private async Task<DeliveryOutcome> SendAsync(AlertAttempt attempt, CancellationToken cancellation)
    {
        var recipient = attempt.Recipient;
        var token = leaveTokens.Write(new LeaveRequest(recipient.SubscriberId, [.. recipient.Topics.Select(t => t.SubscriptionId)]));
        var leave = new Uri(address.Value.PublicUrl, $"leave/{token}");
        var edition = attempt.Edition;
        var alert = AlertComposer.Compose(edition, recipient, address.Value.PublicUrl);
        var body = await renderer.RenderAsync(alert, leave, cancellation);
        using var mail = AlertMail.Create(
            alert, body, attempt.AlertId, attempt.FirstAlertId, attempt.Address, leave, options.Value, time.GetUtcNow());
        mail.Headers.Add(AlertMail.Quotes, string.Join(' ', Quoted(edition, recipient)));
        return await transport.SendAsync(attempt.AlertId, mail, cancellation);
    }

    // A notice that withdraws an article quotes nothing.
    private static IEnumerable<string> Quoted(EditionContent edition, MatchedRecipient recipient) => edition.Article.Status != ArticleStatus.Usable ? [] :
        edition.Told(recipient).SelectMany(d => (string?[])[d.At.Item.ArticleId, d.Earlier?.At.Item.ArticleId])
            .OfType<string>().Prepend(edition.Article.ArticleId).Distinct();
}
