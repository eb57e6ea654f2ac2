using Alerts.Articles;
using Alerts.Storage;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest;

/// <summary>Takes up again what a crash or a lost event left: claims without an end, and files still in the inbox.</summary>
/// <remarks>
/// Ingesting takes no lease: two runs over one file do no harm. A file on which somebody holds a lease is still being written and
/// is left alone. What fails is counted by drop and rejected after <see cref="IngestOptions.MaxTries"/> tries; the rest goes on.
/// </remarks>
public sealed class SweepInbox(
    AlertsStorage storage, ArticlesTable articles, RawStore raw, RejectedStore rejected, IngestArticle ingest, SweepTries tries,
    IOptions<IngestOptions> options, TimeProvider time, ILogger<SweepInbox> log)
{
    /// <summary>Runs over the claims and the inbox once.</summary>
    /// <param name="cancellation">Stops between two files.</param>
    public async Task HandleAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - options.Value.SweepAfter;
        var failed = new HashSet<string>();
        await foreach (var claim in articles.UnfinishedAsync(before, cancellation))
        {
            var left = new Leftover(claim.DropId, claim.BlobName, claim.DroppedAt,
                () => ingest.FinishAsync(claim, cancellation), error => RejectAsync(claim, error, cancellation));
            if (!await TakeUpAsync(left, cancellation))
                failed.Add(claim.DropId);
        }

        var inbox = storage.Container(Containers.Articles);
        await foreach (var blob in inbox.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellation))
        {
            if (blob.Properties.LastModified is not { } dropped || dropped > before || blob.Properties.LeaseState == LeaseState.Leased)
                continue;

            // The file of a claim that just failed would fail the same way, and count twice.
            var dropId = InboxFile.DropIdOf(blob.Name, blob.Properties.ETag!.Value, blob.Metadata);
            var file = inbox.GetBlobClient(blob.Name);
            if (!failed.Contains(dropId))
                await TakeUpAsync(
                    new Leftover(dropId, blob.Name, dropped,
                        () => ingest.HandleAsync(file, cancellation), error => ingest.RejectAsync(file, dropId, error, cancellation)),
                    cancellation);
        }
    }

    // One that fails must not stop the others; what it was stands in the log, and in the end with the rejected file.
    private async Task<bool> TakeUpAsync(Leftover left, CancellationToken cancellation)
    {
        var (number, lastFault) = await tries.CountAsync(left.DropId, cancellation);
        try
        {
            if (number > options.Value.MaxTries)
            {
                await left.RejectAsync(Exhausted(options.Value.MaxTries, lastFault));
                return true;
            }

            log.Swept(left.BlobName, left.Since);
            await left.FinishAsync();
            await tries.ForgetAsync(left.DropId, cancellation);
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.SweepFailed(e, left.BlobName, number, options.Value.MaxTries);
            await tries.NoteAsync(left.DropId, e.Message, cancellation);
            return false;
        }
    }

    private async Task RejectAsync(EditionClaim claim, InputError error, CancellationToken cancellation)
    {
        var bytes = await raw.ReadIfExistsAsync(claim.RawHash, cancellation) ?? BinaryData.Empty;
        await rejected.WriteAsync(claim.BlobName, bytes, error, claim.DropId, new Dictionary<string, string>(), cancellation);
        await articles.MarkRejectedAsync(claim, cancellation);
        log.Rejected(claim.BlobName, error.Code, error.Reason);
    }

    private static InputError Exhausted(int tries, string lastFault) => new(
        "article.tries.exhausted", "$", $"Taking the file in failed {tries} times. The last time: {lastFault}",
        "Mend the cause that the reason names, then drop the file again.");

    private sealed record Leftover(
        string DropId, string BlobName, DateTimeOffset Since, Func<Task> FinishAsync, Func<InputError, Task> RejectAsync);
}
