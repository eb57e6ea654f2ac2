using Alerts.Articles;
using Alerts.Messages;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Logging;

namespace Alerts.Matching;

/// <summary>Finds out who asked for what is new in an edition, freezes that, and requests the delivery.</summary>
public sealed class MatchSubscriptions(
    IngestedStore ingested, DecisionStore decisions, SubscriptionLog subscriptions, MatchStore matches, ToldBefore toldBefore,
    IMessageSender<EmailRequested> mails, IMessageSender<WebhookDue> webhooks, ILogger<MatchSubscriptions> log)
{
    /// <summary>Handles one edition; safe to run again at any point: a frozen page is only sent again.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(DevelopmentsFound message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(MatchSubscriptions), message.TraceParent);
        var edition = new EditionId(message.ArticleId, message.Edition);
        var name = MatchStore.Name(edition);
        var page = await matches.ReadIfExistsAsync(name, cancellation) ?? await MatchAsync(edition, cancellation);
        log.Matched(page.Recipients.Count, edition.ToString());
        var trace = PipelineTrace.Context(message.TraceParent);
        if (page.Recipients.Any(r => r.Channel == SubscriptionLine.Email))
            await mails.SendAsync(new EmailRequested(edition.ArticleId, edition.Number, name, trace), null, cancellation);
        foreach (var endpoint in page.Recipients.Where(r => r.Channel == SubscriptionLine.Webhook))
        {
            await webhooks.SendAsync(new WebhookDue(edition.ArticleId, edition.Number, name, endpoint.RecipientId, trace), null, cancellation);
        }
    }

    private async Task<MatchPage> MatchAsync(EditionId edition, CancellationToken cancellation)
    {
        var article = await ingested.ReadAsync(edition, cancellation);
        var found = new List<MatchableItem>();
        foreach (var item in article.Items)
        {
            found.Add(new MatchableItem(item, await decisions.ReadAsync(edition.Item(item.Number), cancellation)));
        }

        var active = await subscriptions.ReadAsync(cancellation);
        var told = await toldBefore.ReadAsync(found.Select(item => item.Decision), cancellation);
        var recipients = RecipientMatcher.Match(found, active.Subscriptions, told);
        return await matches.WriteOnceAsync(new MatchPage(edition.ArticleId, edition.Number, active.Position, recipients), cancellation);
    }
}
