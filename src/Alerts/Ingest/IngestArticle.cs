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
    IMessageSender<ArticleIngested> next, IOptions<IngestOptions> options, TimeProvider time, ILogger<IngestArticle> log)
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

    /// <summary>Finishes a claim that a crash left, from the kept bytes; the file itself may be gone or replaced.</summary>
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
        if (CheckEmbargo(article) is { } embargoed)
            return embargoed;

        var claim = new EditionClaim(
            ArticleIdentity.Of(article, file.Identity), file.DropId, ArticleIdentity.TextHash(article), article.Updated, file.Name,
            await raw.WriteAsync(file.Head, cancellation), file.DroppedAt);
        var choice = await articles.ClaimAsync(claim, cancellation);
        if (choice.IsRepeat)
            log.Repeated(file.Name, $"{claim.ArticleId}-{choice.Number}");
        else
            await PassOnAsync(claim with { Edition = choice.Number }, article, cancellation);
        return null;
    }

    // Nothing can wait for an embargo's end yet, and told too early is worse than not taken in.
    private InputError? CheckEmbargo(ParsedArticle article) => article.Embargo > time.GetUtcNow()
        ? new("article.embargo.unsupported", "$.embargo",
            $"The article is under embargo until {article.Embargo:yyyy-MM-dd HH:mm zzz}, and embargoes are not kept yet.",
            "Drop the article again once its embargo has ended.")
        : null;

    private async Task PassOnAsync(EditionClaim claim, ParsedArticle article, CancellationToken cancellation)
    {
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
