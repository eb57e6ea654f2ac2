using Alerts.Articles;
using Alerts.Messages;
using Alerts.Stories;
using Microsoft.Extensions.Logging;

namespace Alerts.Developments;

/// <summary>Compares an article's edition with its story and passes on what is new.</summary>
public sealed class FindDevelopments(
    IngestedStore ingested, StoryAssignment assignment, StoryFold fold, DecisionStore decisions,
    IMessageSender<DevelopmentsFound> next, ILogger<FindDevelopments> log)
{
    /// <summary>Handles one edition; safe to run again at any point.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(ArticleIngested message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(FindDevelopments), message.TraceParent);
        var article = await ingested.ReadAsync(new EditionId(message.ArticleId, message.Edition), cancellation);
        var found = 0;
        foreach (var item in article.Items)
        {
            var decision = await decisions.ReadIfExistsAsync(article.Id.Item(item.Number), cancellation)
                ?? await DecideAsync(article, item, cancellation);
            log.Found(decision.StoryId, decision.Developments.Count, decision.Item.ToString());
            found += decision.Developments.Count;
        }

        // Sent again after a crash; who was told is in the ledger.
        if (found > 0)
            await next.SendAsync(
                new DevelopmentsFound(message.ArticleId, message.Edition, PipelineTrace.Context(message.TraceParent)), null, cancellation);
    }

    private async Task<Decision> DecideAsync(IngestedArticle article, ArticleItem item, CancellationToken cancellation)
    {
        var line = await assignment.AssignAsync(article, item, cancellation);
        return await fold.DecideThroughAsync(line, article, cancellation)
            ?? await decisions.ReadAsync(article.Id.Item(item.Number), cancellation);
    }
}
