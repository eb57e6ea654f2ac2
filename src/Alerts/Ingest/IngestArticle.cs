using Alerts.Articles;
using Alerts.Messages;
using Alerts.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest;

/// <summary>
/// Takes a dropped file out of the inbox: keeps its bytes, finds out which edition of which article it is, cleans and analyses
/// it, and passes it on. What cannot be read goes to <c>rejected/</c> with the reason.
/// </summary>
/// <remarks>
/// One run looks at one version (ETag) of the file. The order is raw, claim, ingested, message, done, and last of all the
/// delete: wherever a run stops, the file or its claim is still there, and a second run does the rest.
/// </remarks>
public sealed class IngestArticle(
    RawStore raw, ArticlesTable articles, IngestedStore ingested, RejectedStore rejected,
    IMessageSender<ArticleIngested> next, IOptions<IngestOptions> options, ILogger<IngestArticle> log)
{
    /// <summary>Handles one file of the inbox.</summary>
    /// <param name="blob">The file; a file that is gone by now is nothing to do.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task HandleAsync(BlobClient blob, CancellationToken cancellation)
    {
        using var activity = PipelineTrace.Start(nameof(IngestArticle), null);
        BlobDownloadResult file;
        try
        {
            // One byte more than allowed tells that a file is too large without reading all of it.
            var start = new BlobDownloadOptions { Range = new HttpRange(0, options.Value.MaxBytes + 1L) };
            file = await blob.DownloadContentAsync(start, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            log.Gone(blob.Name);
            return;
        }
        catch (RequestFailedException e) when (e.Status == 416)
        {
            file = await blob.DownloadContentAsync(cancellation);   // an empty file has no range
        }

        var dropId = ArticleIdentity.DropId(blob.Name, Tag(file.Details.ETag));
        var parsed = Read(blob.Name, file.Content);
        if (parsed.IsValid)
            await TakeInAsync(blob.Name, dropId, file, parsed.Value, cancellation);
        else
            await RejectAsync(blob, dropId, file, parsed.Error, cancellation);

        await DeleteAsync(blob, file.Details.ETag, cancellation);
    }

    /// <summary>Finishes a claim that a crash left, from the kept bytes; the file itself may be gone or replaced.</summary>
    /// <param name="claim">The claim, with its edition.</param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task FinishAsync(EditionClaim claim, CancellationToken cancellation)
    {
        var parsed = Read(claim.BlobName, await raw.ReadAsync(claim.RawHash, cancellation));
        if (!parsed.IsValid)
            throw new InvalidOperationException($"{claim.BlobName} was readable when it was claimed: {parsed.Error.Reason}");
        await PassOnAsync(claim, parsed.Value, cancellation);
    }

    /// <summary>The ETag as it goes into ids.</summary>
    internal static string Tag(ETag tag) => tag.ToString().Trim('"');

    private async Task TakeInAsync(
        string name, string dropId, BlobDownloadResult file, ParsedArticle article, CancellationToken cancellation)
    {
        var hash = await raw.WriteAsync(file.Content, cancellation);
        var byName = file.Details.Metadata.TryGetValue(ArticleIdentity.Metadata, out var identity) && identity == ArticleIdentity.ByName;
        var claim = new EditionClaim(
            ArticleIdentity.Of(article, byName ? name : null), dropId, ArticleIdentity.TextHash(article), article.Updated, name, hash,
            file.Details.LastModified);
        var choice = await articles.ClaimAsync(claim, cancellation);
        if (choice.IsRepeat)
            log.Repeated(name, $"{claim.ArticleId}-{choice.Number}");
        else
            await PassOnAsync(claim with { Edition = choice.Number }, article, cancellation);
    }

    private async Task PassOnAsync(EditionClaim claim, ParsedArticle article, CancellationToken cancellation)
    {
        var item = new ArticleItem(0, article.Title, article.Text, TextAnalyzer.Analyze(article.Title, article.Text));
        var stored = await ingested.WriteOnceAsync(
            new IngestedArticle(
                claim.ArticleId, claim.Edition, claim.RawHash, article.Title, article.Url?.AbsoluteUri, article.Source, article.Author,
                article.Language, article.Published, article.Updated, claim.DroppedAt, [item]),
            cancellation);
        await next.SendAsync(
            new ArticleIngested(stored.ArticleId, stored.Edition, stored.DroppedAt, PipelineTrace.Context(null)), null, cancellation);
        await articles.MarkDoneAsync(stored.Id, cancellation);
        log.Ingested(claim.BlobName, stored.Id.ToString(), item.Analysis.Sentences.Count);
    }

    private async Task RejectAsync(
        BlobClient blob, string dropId, BlobDownloadResult file, InputError error, CancellationToken cancellation)
    {
        if (file.Content.ToMemory().Length > options.Value.MaxBytes)
            await rejected.CopyAsync(blob, error, dropId, file.Details.Metadata, cancellation);
        else
            await rejected.WriteAsync(blob.Name, file.Content, error, dropId, file.Details.Metadata, cancellation);
        log.Rejected(blob.Name, error.Code, error.Reason);
    }

    private static async Task DeleteAsync(BlobClient blob, ETag tag, CancellationToken cancellation)
    {
        try
        {
            await blob.DeleteAsync(conditions: new BlobRequestConditions { IfMatch = tag }, cancellationToken: cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Gone by another run, or replaced by a newer drop, which fires its own trigger.
        }
    }

    private Result<ParsedArticle> Read(string name, BinaryData bytes)
    {
        return bytes.ToMemory().Length > options.Value.MaxBytes
            ? new InputError("article.size.too_large", "$", $"The file has more than {options.Value.MaxBytes} bytes, the most that are read.",
                "Split the file, or raise Alerts:Ingest:MaxBytes.")
            : ArticleReader.Read(name, bytes);
    }
}
