using Alerts.Articles;
using Alerts.Messages;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Email;

/// <summary>Mails the recipients of a page, each once: whoever claims a recipient's alert in the ledger sends it.</summary>
public sealed class SendEmail(
    IngestedStore ingested, DecisionStore decisions, MatchStore matches, SubscribersTable subscribers, LedgerTable ledger,
    IMailRenderer renderer, IMailTransport transport, IMessageSender<EmailRequested> again,
    IOptions<MailOptions> options, IOptions<PublicOptions> address, TimeProvider time, ILogger<SendEmail> log)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    /// <summary>Handles one page; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="message">Names the page.</param>
    /// <param name="cancellation">Stops between two recipients; nothing is lost.</param>
    public async Task HandleAsync(EmailRequested message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(SendEmail), message.TraceParent);
        var edition = new EditionId(message.ArticleId, message.Edition);
        var page = await matches.ReadIfExistsAsync(message.Page, cancellation)
            ?? throw new InvalidOperationException($"Page {message.Page} is not in the matches container.");
        var article = await ingested.ReadAsync(edition, cancellation);
        var found = new List<Decision>();
        foreach (var item in article.Items)
        {
            found.Add(await decisions.ReadAsync(edition.Item(item.Number), cancellation));
        }

        var attempt = Guid.NewGuid().ToString("N");
        DateTimeOffset? busyUntil = null;
        foreach (var recipient in page.Recipients)
        {
            if (await TellAsync(article, found, recipient, attempt, cancellation) is { } until && until > (busyUntil ?? DateTimeOffset.MinValue))
                busyUntil = until;
        }

        // Another worker holds a claim. Should it die, somebody must look again after the claim has ended.
        if (busyUntil is { } end)
        {
            var delay = end - time.GetUtcNow();
            await again.SendAsync(message, delay < TimeSpan.Zero ? null : delay > LongestDelay ? LongestDelay : delay, cancellation);
        }
    }

    // The end of another worker's claim; null where nothing is left to do.
    private async Task<DateTimeOffset?> TellAsync(
        IngestedArticle article, List<Decision> found, MatchedRecipient recipient, string attempt, CancellationToken cancellation)
    {
        var story = found.First(d => d.Developments.Any(development => development.Id == recipient.Developments[0])).StoryId;
        var alertId = AlertId.Of(recipient.RecipientId, article.Id);
        var claim = new AlertClaim(recipient.RecipientId, alertId, article.Id.ToString(), story, recipient.Developments, attempt);
        var claimed = await ledger.ClaimAsync(claim, cancellation);
        if (claimed.Outcome == ClaimOutcome.Told)
            return null;
        if (claimed.Outcome == ClaimOutcome.Busy)
        {
            log.Busy(alertId, claimed.Until);
            return claimed.Until;
        }

        if (claimed.Outcome == ClaimOutcome.ClaimedAgain)
        {
            log.Uncertain(alertId);
            DeliveryMetrics.Uncertain.Add(1);
        }

        if (await subscribers.FindAddressAsync(recipient.SubscriberId, recipient.RecipientId, cancellation) is not { } to)
        {
            await ledger.MarkSuppressedAsync(claim, cancellation);
            log.Left(alertId);
            return null;
        }

        var alert = AlertComposer.Compose(article, found, recipient, address.Value.PublicUrl);
        var mail = AlertMail.Create(alert, renderer.Render(alert), alertId, claimed.FirstAlertId, to, options.Value, time.GetUtcNow());
        await transport.SendAsync(alertId, mail, cancellation);
        await ledger.MarkAcceptedAsync(claim, cancellation);
        DeliveryMetrics.Accepted.Add(1);
        log.HandedOver(alertId);
        return null;
    }
}
