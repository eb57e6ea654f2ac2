using Alerts.Articles;
using Alerts.Ingest.Archives;
using Alerts.Messages;
using Alerts.Storage;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest;

/// <summary>
/// Takes a dropped file out of the inbox: keeps its bytes, finds out which edition of which article it is, cleans and analyses
/// it, and passes it on. An archive is only unpacked. What cannot be read goes to <c>rejected/</c> with the reason.
/// </summary>
/// <remarks>
/// One run looks at one version (ETag) of the file. The order is raw, claim, ingested, message, done, and last of all the
/// delete: wherever a run stops, the file or its claim is still there, and a second run does the rest.
/// </remarks>
public sealed class IngestArticle(
    AlertsStorage storage, RawStore raw, ArticlesTable articles, IngestedStore ingested, RejectedStore rejected, ArchiveUnpacker archives,
    IMessageSender<ArticleIngested> next, IMessageSender<EmbargoEnded> later, IOptions<IngestOptions> options, TimeProvider time, ILogger<IngestArticle> log)
{
    /// <summary>Handles one file of the inbox.</summary>
    /// <param name="blob">The file; a file that is gone by now is nothing to do.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(BlobClient blob, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(IngestArticle), null);
        if (await ReadAsync(blob, cancellation) is not { } file)
            log.Gone(blob.Name);
        else if (await TakeInAsync(file, cancellation) is { } error)
            await RejectAsync(file, error, cancellation);
        else
            await file.DeleteAsync(cancellation);
    }

    /// <summary>Finishes a claim that a crash left, or whose embargo has ended, from the kept bytes; the file itself may be gone or
    /// replaced.</summary>
    /// <param name="claim">The claim, with its edition.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    /// <exception cref="InvalidOperationException">The kept bytes cannot be read any more.</exception>
    public async Task FinishAsync(EditionClaim claim, CancellationToken cancellation) =>
        await PassOnAsync(claim, await CleanArticle.ReadKeptAsync(raw, claim, cancellation), cancellation);

    /// <summary>Rejects a file of the inbox for a reason that its content does not tell.</summary>
    /// <param name="blob">The file.</param>
    /// <param name="dropId">The drop that is meant; another one of the same name stays.</param>
    /// <param name="error">The reason.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    internal async Task RejectAsync(BlobClient blob, string dropId, InputError error, CancellationToken cancellation)
    {
        if (await ReadAsync(blob, cancellation) is { } file && file.DropId == dropId)
            await RejectAsync(file, error, cancellation);
    }

    // One byte more than allowed tells that a file is too large without reading all of it. The client is our own and not the
    // trigger's, which knows nothing of labelled steps.
    private Task<InboxFile?> ReadAsync(BlobClient blob, CancellationToken cancellation) => InboxFile.ReadAsync(
        storage.Container(Containers.Articles).GetBlobClient(blob.Name), options.Value.MaxBytes + 1, cancellation);

    private async Task RejectAsync(InboxFile file, InputError error, CancellationToken cancellation)
    {
        await file.KeepRejectedAsync(rejected, error, cancellation);
        log.Rejected(file.Name, error.Code, error.Reason);
        await file.DeleteAsync(cancellation);
    }

    private async Task<InputError?> TakeInAsync(InboxFile file, CancellationToken cancellation)
    {
        if (ArticleReader.IsArchive(file.Head))
            return await archives.UnpackAsync(file, HandleAsync, cancellation);
        if (file.Length > options.Value.MaxBytes)
            return new("article.size.too_large", "$", $"The file has more than {options.Value.MaxBytes} bytes, the most that are read.",
                "Split the file, or raise Alerts:Ingest:MaxBytes.");

        var parsed = ArticleReader.Read(file.Name, file.Head);
        if (!parsed.IsValid)
            return parsed.Error;
        var article = parsed.Value with { FeedHost = file.FeedHost };
        var claim = new EditionClaim(
            ArticleIdentity.Of(article, file.Identity), file.DropId, ArticleIdentity.TextHash(article), article.Updated, file.Name,
            await raw.WriteAsync(file.Head, cancellation), file.DroppedAt)
        {
            HeldUntil = article.Status == ArticleStatus.Killed ? null : article.Embargo,   // a kill waits for nothing
        };
        var choice = await articles.ClaimAsync(claim, cancellation);
        claim = claim with { Edition = choice.Number };
        if (claim.HeldUntil > time.GetUtcNow())
            await HoldAsync(claim, choice, cancellation);
        else if (choice.IsRepeat)
            log.Repeated(file.Name, $"{claim.ArticleId}-{choice.Number}");
        else
            await PassOnAsync(claim, article, cancellation);
        return null;
    }

    // Nothing of it exists but the kept bytes and the claim, under ids that say nothing; not even the log names the file.
    private async Task HoldAsync(EditionClaim claim, EditionChoice choice, CancellationToken cancellation)
    {
        if (!choice.IsRepeat)
            await later.SendAsync(
                new EmbargoEnded(claim.ArticleId, claim.Edition, PipelineTrace.Context(null)), claim.HeldUntil, cancellation);
        log.Held($"{claim.ArticleId}-{claim.Edition}", claim.HeldUntil!.Value);
    }

    private async Task PassOnAsync(EditionClaim claim, ParsedArticle article, CancellationToken cancellation)
    {
        // Whatever came since, be it a kill, knows better than what was to be published at this time.
        if (claim.HeldUntil is not null && await articles.EndIfOvertakenAsync(claim, cancellation))
        {
            log.Overtaken($"{claim.ArticleId}-{claim.Edition}");
            return;
        }

        var stored = await ingested.WriteOnceAsync(CleanArticle.Of(claim, article), cancellation);

        // What may not be told is not compared either: its sentences would count as known when they may. A kill takes back what was told.
        var isPassedOn = stored.Status == ArticleStatus.Usable || (stored.Status == ArticleStatus.Killed && stored.Edition > 1);
        if (isPassedOn)
            await next.SendAsync(
                new ArticleIngested(stored.ArticleId, stored.Edition, stored.DroppedAt, PipelineTrace.Context(null)), null, cancellation);
        await articles.MarkDoneAsync(stored.Id, cancellation);
        if (isPassedOn)
            log.Ingested(claim.BlobName, stored.Id.ToString(), stored.Items.Sum(item => item.Analysis.Sentences.Count));
        else
            log.Kept(claim.BlobName, stored.Id.ToString(), stored.Status);
    }
}
