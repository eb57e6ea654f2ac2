using Alerts.Storage;
using Alerts.Storage.Steps;

namespace Alerts.Articles;

/// <summary>The clean articles: container <c>ingested</c>, <c>{article}/{edition}.json</c>, each written once.</summary>
/// <param name="storage">The account.</param>
public sealed class IngestedStore(AlertsStorage storage)
{
    private readonly Azure.Storage.Blobs.BlobContainerClient _container = storage.Container(Containers.Ingested);

    /// <summary>Stores an edition; where it is stored already, that one stays and is returned.</summary>
    /// <param name="article">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<IngestedArticle> WriteOnceAsync(IngestedArticle article, CancellationToken cancellation) =>
        _container.WriteOnceAsync(Step.Here(), Name(article.Id), article, StateJson.Default.IngestedArticle, cancellation);

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
