using Alerts.Articles;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Matching;

/// <summary>Finds out who asked for what is new in an edition, freezes that, and requests the delivery.</summary>
public sealed class MatchSubscriptions(
    IngestedStore ingested, DecisionStore decisions, SubscriptionLog subscriptions, MatchStore matches, MatchFreezer freezer,
    ToldBefore toldBefore, IMessageSender<EmailRequested> mails, [FromKeyedServices(Queues.EmailPages)] IMessageSender<EmailRequested> pages,
    IMessageSender<WebhookDue> webhooks, IOptions<MatchingOptions> options, ILogger<MatchSubscriptions> log)
{
    /// <summary>Handles one edition; safe to run again at any point: what a manifest names is only sent again.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(DevelopmentsFound message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(MatchSubscriptions), message.TraceParent);
        var edition = new EditionId(message.ArticleId, message.Edition);
        var manifest = await FreezeAsync(edition, cancellation);
        var parts = manifest.Parts(MatchStore.Name(edition));
        log.Matched(parts.Sum(part => part.Mails + part.Webhooks), edition.ToString());
        var trace = PipelineTrace.Context(message.TraceParent);
        foreach (var part in parts)
        {
            await RequestAsync(new EmailRequested(edition.ArticleId, edition.Number, part.Name, trace), part, manifest, cancellation);
        }
    }

    private async Task<MatchPage> FreezeAsync(EditionId edition, CancellationToken cancellation) =>
        await matches.ReadIfExistsAsync(MatchStore.Name(edition), cancellation) ?? await MatchAsync(edition, cancellation);

    private async Task<MatchPage> MatchAsync(EditionId edition, CancellationToken cancellation)
    {
        var article = await ingested.ReadAsync(edition, cancellation);
        var found = new List<MatchableItem>();
        foreach (var item in article.Items)
        {
            found.Add(new MatchableItem(item, await decisions.ReadAsync(edition.Item(item.Number), cancellation)));
        }

        var active = await subscriptions.ReadAsync(cancellation);
        var told = await toldBefore.ReadAsync(
            edition, found.Select(item => item.Decision), earlier => FreezeIfDecidedAsync(earlier, cancellation), cancellation);
        var recipients = RecipientMatcher.Match(found, active.Subscriptions, told);
        return await freezer.FreezeAsync(edition, active.Position, recipients, cancellation);
    }

    private async Task<MatchPage?> FreezeIfDecidedAsync(EditionId edition, CancellationToken cancellation)
    {
        if (await matches.ReadIfExistsAsync(MatchStore.Name(edition), cancellation) is { } manifest)
            return manifest;
        if (await ingested.ReadIfExistsAsync(edition, cancellation) is not { } article)
            return null;
        foreach (var item in article.Items)
        {
            if (await decisions.ReadIfExistsAsync(edition.Item(item.Number), cancellation) is null)
                return null;
        }

        return await MatchAsync(edition, cancellation);
    }

    private async Task RequestAsync(EmailRequested request, MatchPart part, MatchPage manifest, CancellationToken cancellation)
    {
        if (part.Mails > 0)
            await (part.Mails > options.Value.SmallPage ? pages : mails).SendAsync(request, null, cancellation);
        if (part.Webhooks == 0)
            return;

        var page = await matches.ReadPartAsync(manifest, part, cancellation);
        foreach (var endpoint in page.Recipients.Where(r => r.Channel == SubscriptionLine.Webhook))
        {
            await webhooks.SendAsync(
                new WebhookDue(request.ArticleId, request.Edition, part.Name, endpoint.RecipientId, request.TraceParent), null, cancellation);
        }
    }
}
