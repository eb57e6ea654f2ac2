using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Storage.Blobs.Models;

namespace Alerts.Articles;

/// <summary>
/// The clean articles: container <c>ingested</c>, <c>{article}/{edition}.json</c>, each written once. An edition that withdraws those before
/// it is marked by <c>withdrawn/{article}-{edition}</c>, empty, so that all of them are found by one listing.
/// </summary>
/// <param name="storage">The account.</param>
public sealed class IngestedStore(AlertsStorage storage)
{
    private const string Withdrawn = "withdrawn/";

    private readonly Azure.Storage.Blobs.BlobContainerClient _container = storage.Container(Containers.Ingested);

    /// <summary>Stores an edition; where it is stored already, that one stays and is returned.</summary>
    /// <param name="article">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IngestedArticle> WriteOnceAsync(IngestedArticle article, CancellationToken cancellation)
    {
        // The mark first: an edition that is there and withdraws must never lack it.
        await MarkAsync(article, cancellation);
        return await _container.WriteOnceAsync(Step.Here(), Name(article.Id), article, StateJson.Default.IngestedArticle, cancellation);
    }

    /// <summary>Marks an edition, if it withdraws or holds back those before it; one that has its mark simply gets it again.</summary>
    /// <param name="article">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>Whether it is one that needs a mark.</returns>
    public async Task<bool> MarkAsync(IngestedArticle article, CancellationToken cancellation)
    {
        if (article.Edition == 1 || article.Status == ArticleStatus.Usable)
            return false;
        await _container.GetBlobClient($"{Withdrawn}{article.Id}").WriteAsync(Step.Here(), BinaryData.Empty, new(), cancellation);
        return true;
    }

    /// <summary>The editions that withdraw or hold back those before them, of all articles.</summary>
    /// <param name="cancellation">Stops the listing.</param>
    public IAsyncEnumerable<EditionId> WithdrawingAsync(CancellationToken cancellation) => _container
        .GetBlobsAsync(new GetBlobsOptions { Prefix = Withdrawn }, cancellation).Select(blob => EditionId.Parse(blob.Name[Withdrawn.Length..]));

    /// <summary>Reads an edition that a message or a log line names.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <exception cref="InvalidOperationException">It is not there, against all rules; the message will be tried again.</exception>
    public async Task<IngestedArticle> ReadAsync(EditionId edition, CancellationToken cancellation) =>
        await ReadIfExistsAsync(edition, cancellation)
        ?? throw new InvalidOperationException($"Edition {edition} is not in the {Containers.Ingested} container.");

    /// <summary>Reads an edition; null where there is none.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IngestedArticle?> ReadIfExistsAsync(EditionId edition, CancellationToken cancellation) =>
        (await _container.ReadAsync(Name(edition), StateJson.Default.IngestedArticle, cancellation))?.Value;

    /// <summary>Whether an edition is there.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<bool> ExistsAsync(EditionId edition, CancellationToken cancellation) =>
        (await _container.GetBlobClient(Name(edition)).ExistsAsync(cancellation)).Value;

    private static string Name(EditionId edition) => $"{edition.Path}.json";
}
