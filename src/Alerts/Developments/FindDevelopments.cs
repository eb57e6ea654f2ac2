using Alerts.Articles;
using Alerts.Messages;
using Alerts.Stories;
using Alerts.Stories.Skipping;
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
    /// <exception cref="SkippedItemException">An item was skipped; nothing is passed on before it was replayed.</exception>
    public async Task HandleAsync(ArticleIngested message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(FindDevelopments), message.TraceParent);
        var article = await ingested.ReadAsync(new EditionId(message.ArticleId, message.Edition), cancellation);
        var found = 0;
        ItemId? skipped = null;
        foreach (var item in article.Items)
        {
            var decision = await decisions.ReadIfExistsAsync(article.Id.Item(item.Number), cancellation);
            // A replay takes up what was skipped at every try, as the one before may have died before it got a line; the queue
            // ends it after as many tries as a line has.
            if (decision is null || (decision.IsSkipped && (message.Replay || await HasNewLineAsync(decision, cancellation))))
                decision = await DecideAsync(article, item, decision, cancellation);
            if (decision.IsSkipped)
            {
                skipped = decision.Item;
                continue;
            }

            log.Found(decision.StoryId, decision.Developments.Count, decision.Item.ToString());
            found += decision.Developments.Count;
        }

        if (skipped is not null)
            throw new SkippedItemException(skipped);

        // Sent again after a crash; who was told is in the ledger.
        if (found > 0)
            await next.SendAsync(
                new DevelopmentsFound(message.ArticleId, message.Edition, PipelineTrace.Context(message.TraceParent)), null, cancellation);
    }

    // The line of a replay that has failed so far.
    private async Task<bool> HasNewLineAsync(Decision mark, CancellationToken cancellation) =>
        await assignment.FindAsync(mark.Item, cancellation) is { } line && !mark.Skips(line);

    private async Task<Decision> DecideAsync(IngestedArticle article, ArticleItem item, Decision? mark, CancellationToken cancellation)
    {
        // Whoever wrote the mark may have died before the log had its line.
        if (mark?.SkippedLines is [.., var skipped])
            await assignment.SkipAsync(await assignment.ReadAsync(skipped, cancellation), cancellation);

        var line = await assignment.AssignAsync(article, item, cancellation);
        return await fold.DecideThroughAsync(line, article, cancellation)
            ?? await decisions.ReadAsync(article.Id.Item(item.Number), cancellation);
    }
}
