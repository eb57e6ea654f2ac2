using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Storage.Blobs;

namespace Alerts.Subscriptions.Matches;

/// <summary>Who is to be told: container <c>matches</c>, <c>{article}/{edition}.json</c>, each written once.</summary>
/// <param name="storage">The account.</param>
public sealed class MatchStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Matches);

    /// <summary>Name of the page of an edition; a delivery message carries it.</summary>
    /// <param name="edition">The edition.</param>
    public static string Name(EditionId edition) => $"{edition.Path}.json";

    /// <summary>Writes a page; where one stands already, that one counts and is returned.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<MatchPage> WriteOnceAsync(MatchPage page, CancellationToken cancellation) => _container.WriteOnceAsync(
        Step.Here(), Name(new EditionId(page.ArticleId, page.Edition)), page, StateJson.Default.MatchPage, cancellation);

    /// <summary>Reads a page; null where there is none yet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<MatchPage?> ReadIfExistsAsync(string name, CancellationToken cancellation) =>
        (await _container.ReadAsync(name, StateJson.Default.MatchPage, cancellation))?.Value;
}
