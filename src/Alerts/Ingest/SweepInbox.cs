using Alerts.Articles;
using Alerts.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest;

/// <summary>Takes up again what a crash or a lost event left: files still in the inbox, and claims without an end.</summary>
public sealed class SweepInbox(
    AlertsStorage storage, ArticlesTable articles, IngestArticle ingest, IOptions<IngestOptions> options, TimeProvider time,
    ILogger<SweepInbox> log)
{
    /// <summary>Runs over the inbox and the claims once.</summary>
    /// <param name="cancellation">Stops between two files.</param>
    public async Task HandleAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - options.Value.SweepAfter;
        await foreach (var claim in articles.UnfinishedAsync(before, cancellation))
        {
            log.Swept(claim.BlobName, claim.DroppedAt);
            await ingest.FinishAsync(claim, cancellation);
        }

        var inbox = storage.Container(Containers.Articles);
        await foreach (var blob in inbox.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (blob.Properties.LastModified is not { } dropped || dropped > before)
                continue;

            log.Swept(blob.Name, dropped);
            await ingest.HandleAsync(inbox.GetBlobClient(blob.Name), cancellation);
        }
    }
}
