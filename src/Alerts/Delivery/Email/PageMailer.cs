using Alerts.Articles;
using Alerts.Delivery.Email.Transports;
using Alerts.Messages;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Leaving;
using Alerts.Subscriptions.Matches;
using Azure;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Email;

/// <summary>Mails the recipients of a page, each once: whoever claims a recipient's alert in the ledger sends it.</summary>
public sealed class PageMailer(
    EditionContentReader editions, MatchStore matches, AlertDelivery delivery, LeaveTokens leaveTokens, IMailRenderer renderer,
    IMailTransport transport, IOptions<MailOptions> options, IOptions<PublicOptions> address, TimeProvider time)
{
    private readonly DeliveryPace _pace = new(options.Value.Delays, options.Value.HoldFor);

    /// <summary>Handles one page; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="message">Names the page.</param>
    /// <param name="cancellation">Stops between two recipients; nothing is lost.</param>
    /// <returns>When somebody must look at the page again; null where it is over.</returns>
    /// <exception cref="AggregateException">Some alerts could not be made, and no look is due: the message is to be redelivered.</exception>
    public async Task<DateTimeOffset?> MailAsync(EmailRequested message, CancellationToken cancellation)
    {
        var page = await matches.ReadPageAsync(message.Page, cancellation);
        var edition = await editions.ReadAsync(new EditionId(message.ArticleId, message.Edition), cancellation);
        var attempt = Guid.NewGuid().ToString("N");
        var faults = new List<Exception>();
        DateTimeOffset? next = null;
        foreach (var recipient in page.Recipients.Where(r => r.Channel == SubscriptionLine.Email))
        {
            try
            {
                var visit = await delivery.TellAsync(edition, recipient, attempt, _pace, SendAsync, cancellation);
                if (visit.Result == DeliveryResult.Held)
                {
                    next = visit.Next;   // the others would meet the same; they wait unclaimed
                    break;
                }

                if (visit.Next is { } due && (next is null || due < next))
                    next = due;
            }
            catch (Exception e) when (e is not (OperationCanceledException or RequestFailedException))
            {
                // A recipient whose alert cannot be made must not hold up those behind it; the fault is thrown at the end.
                faults.Add(e);
            }
        }

        // A message that fails is redelivered, one that is sent again is not: never both, or they would multiply.
        return next is not null || faults.Count == 0 ? next
            : throw new AggregateException($"{faults.Count} alerts of page {message.Page} could not be made; the others were.", faults);
    }

    private async Task<DeliveryOutcome> SendAsync(AlertAttempt attempt, CancellationToken cancellation)
    {
        var recipient = attempt.Recipient;
        var token = leaveTokens.Write(new LeaveRequest(recipient.SubscriberId, [.. recipient.Topics.Select(t => t.SubscriptionId)]));
        var leave = new Uri(address.Value.PublicUrl, $"leave/{token}");
        var edition = attempt.Edition;
        var alert = AlertComposer.Compose(edition.Article, edition.Decisions, recipient, address.Value.PublicUrl, edition.Earlier);
        var body = await renderer.RenderAsync(alert, leave, cancellation);
        using var mail = AlertMail.Create(
            alert, body, attempt.AlertId, attempt.FirstAlertId, attempt.Address, leave, options.Value, time.GetUtcNow());
        mail.Headers.Add(AlertMail.Quotes, string.Join(' ', Quoted(edition, recipient)));
        return await transport.SendAsync(attempt.AlertId, mail, cancellation);
    }

    // A notice that withdraws an article quotes nothing.
    private static IEnumerable<string> Quoted(EditionContent edition, MatchedRecipient recipient) => edition.Article.Status != ArticleStatus.Usable ? [] :
        edition.Decisions.SelectMany(d => d.Developments).Where(d => recipient.Developments.Contains(d.Id))
            .Select(d => d.Earlier?.At.Item.ArticleId).OfType<string>().Prepend(edition.Article.ArticleId).Distinct();
}
