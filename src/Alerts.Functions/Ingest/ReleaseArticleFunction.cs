using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Ingest;

/// <summary>Queue embargo-ended → <see cref="ReleaseArticle"/> → queue article-ingested.</summary>
/// <param name="stage">The stage.</param>
public sealed class ReleaseArticleFunction(ReleaseArticle stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("ReleaseArticle")]
    public Task RunAsync([QueueTrigger(Queues.EmbargoEnded)] EmbargoEnded message, CancellationToken cancellation) =>
        stage.HandleAsync(message, cancellation);
}
