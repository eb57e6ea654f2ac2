using Alerts.Ingest;
using Alerts.Storage;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Ingest;

/// <summary>Blob in articles/ → <see cref="IngestArticle"/> → queue article-ingested.</summary>
/// <param name="stage">The stage.</param>
public sealed class IngestArticleFunction(IngestArticle stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="blob">The dropped file.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("IngestArticle")]
    public Task RunAsync(
        [BlobTrigger(Containers.Articles + "/{name}", Source = BlobTriggerSource.EventGrid)] BlobClient blob, CancellationToken cancellation) =>
        stage.HandleAsync(blob, cancellation);
}
