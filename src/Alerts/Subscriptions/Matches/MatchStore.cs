using System.Globalization;
using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Storage.Blobs;

namespace Alerts.Subscriptions.Matches;

/// <summary>
/// Who is to be told: container <c>matches</c>, the manifest <c>{article}/{edition}.json</c> and, where there are many recipients, the
/// pages that it names, <c>{article}/{edition}/{position}/{page}.json</c>; each written once.
/// </summary>
/// <remarks>
/// The position of the log of subscriptions is part of a page's name: a worker that comes later, and knows more subscriptions, writes
/// pages of its own instead of mixing them with those of a worker that died.
/// </remarks>
/// <param name="storage">The account.</param>
public sealed class MatchStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Matches);

    /// <summary>Name of the manifest of an edition.</summary>
    /// <param name="edition">The edition.</param>
    public static string Name(EditionId edition) => $"{edition.Path}.json";

    /// <summary>Name of a page of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="position">Position of the log <c>subscriptions</c> that was looked at.</param>
    /// <param name="number">Number of the page, from 1.</param>
    public static string PageName(EditionId edition, long position, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{edition.Path}/{position}/{number}.json");

    /// <summary>Writes the manifest; where one stands already, that one counts and is returned.</summary>
    /// <param name="manifest">The manifest, after all pages that it names.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<MatchPage> WriteOnceAsync(MatchPage manifest, CancellationToken cancellation) => _container.WriteOnceAsync(
        Step.Here(), Name(new EditionId(manifest.ArticleId, manifest.Edition)), manifest, StateJson.Default.MatchPage, cancellation);

    /// <summary>Writes a page; where one stands already, that one is returned.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<MatchPage> WritePageOnceAsync(string name, MatchPage page, CancellationToken cancellation) =>
        _container.WriteOnceAsync(Step.Here(), name, page, StateJson.Default.MatchPage, cancellation);

    /// <summary>Reads a page that a manifest names.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <exception cref="InvalidOperationException">It is gone.</exception>
    public async Task<MatchPage> ReadPageAsync(string name, CancellationToken cancellation) =>
        await ReadIfExistsAsync(name, cancellation) ?? throw new InvalidOperationException($"Page {name} is not in the matches container.");

    /// <summary>Reads the page that a part of a manifest stands for: the manifest itself where it holds all recipients.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="part">One of its parts.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<MatchPage> ReadPartAsync(MatchPage manifest, MatchPart part, CancellationToken cancellation) =>
        manifest.Pages is null ? manifest : await ReadPageAsync(part.Name, cancellation);

    /// <summary>What a recipient is told of an edition; null where it is not among those who are.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="recipientId">The recipient.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<MatchedRecipient?> FindRecipientAsync(EditionId edition, string recipientId, CancellationToken cancellation)
    {
        if (await ReadIfExistsAsync(Name(edition), cancellation) is not { } manifest)
            return null;

        // Recipients are sorted over all pages.
        var (parts, low) = (manifest.Parts(Name(edition)), 0);
        for (var high = parts.Count; low < high;)
        {
            var middle = (low + high) / 2;
            var page = (await ReadPartAsync(manifest, parts[middle], cancellation)).Recipients;
            if (page.Count == 0 || string.CompareOrdinal(page[^1].RecipientId, recipientId) < 0)
                low = middle + 1;
            else if (string.CompareOrdinal(page[0].RecipientId, recipientId) > 0)
                high = middle;
            else
                return page.FirstOrDefault(recipient => recipient.RecipientId == recipientId);
        }

        return null;
    }

    /// <summary>Reads a manifest or a page; null where there is none yet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<MatchPage?> ReadIfExistsAsync(string name, CancellationToken cancellation) =>
        (await _container.ReadAsync(name, StateJson.Default.MatchPage, cancellation))?.Value;
}
