using Alerts.Articles;
using Alerts.Messages;

namespace Alerts.Ingest;

/// <summary>Takes in an edition whose embargo has ended, unless a later edition of its article came in the meantime.</summary>
public sealed class ReleaseArticle(
    ArticlesTable articles, IngestArticle ingest, IMessageSender<EmbargoEnded> again, TimeProvider time)
{
    /// <summary>Handles one edition; safe to run again at any point.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(EmbargoEnded message, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(ReleaseArticle), message.TraceParent);
        if (await articles.FindHeldAsync(new EditionId(message.ArticleId, message.Edition), cancellation) is not { } claim)
            return;
        if (claim.HeldUntil > time.GetUtcNow())
            await again.SendAsync(message, claim.HeldUntil, cancellation);
        else
            await ingest.FinishAsync(claim, cancellation);
    }
}
