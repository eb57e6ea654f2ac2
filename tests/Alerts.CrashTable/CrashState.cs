using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.Subscriptions.Matches;
using Azure;

namespace Alerts.CrashTable;

/// <summary>What the storage holds of a run.</summary>
/// <param name="Hashes">Hash of each blob of <c>stories/</c> (without its clock), <c>decisions/</c> and <c>rejected/</c>, by name.</param>
/// <param name="Pages">Who is told of each edition, from all pages that its manifest names; by the manifest's name.</param>
public sealed record CrashState(IReadOnlyDictionary<string, string> Hashes, IReadOnlyDictionary<string, MatchPage> Pages)
{
    /// <summary>The id of every alert that the pages promise.</summary>
    public IEnumerable<string> Promised => Pages.Values.SelectMany(page => page.Recipients.Select(
        recipient => AlertId.Of(recipient.RecipientId, new EditionId(page.ArticleId, page.Edition))));

    /// <summary>Reads it; containers that do not exist yet are empty.</summary>
    public static async Task<CrashState> ReadAsync(AlertsStorage storage, CancellationToken cancellation)
    {
        var hashes = new Dictionary<string, string>();
        foreach (var container in new[] { Containers.Stories, Containers.Decisions })
        {
            foreach (var (name, content) in await BlobsAsync(storage, container, cancellation))
            {
                hashes[$"{container}/{name}"] = Convert.ToHexStringLower(SHA256.HashData(WithoutClock(container, content)));
            }
        }

        foreach (var (name, content) in await BlobsAsync(storage, Containers.Rejected, cancellation))
        {
            hashes[$"{Containers.Rejected}/{name}"] = Convert.ToHexStringLower(SHA256.HashData(content));
        }

        var pages = (await BlobsAsync(storage, Containers.Matches, cancellation)).ToDictionary(
            page => page.Key, page => JsonSerializer.Deserialize(page.Value, StateJson.Default.MatchPage)!);
        return new CrashState(hashes, pages.Where(page => page.Key.Count(sign => sign == '/') == 1).ToDictionary(
            page => page.Key,
            page => page.Value with { Recipients = [.. page.Value.Recipients, .. (page.Value.Pages ?? []).SelectMany(part => pages[part.Name].Recipients)] }));
    }

    private static async Task<Dictionary<string, BinaryData>> BlobsAsync(AlertsStorage storage, string name, CancellationToken cancellation)
    {
        var (container, blobs) = (storage.Container(name), new Dictionary<string, BinaryData>());
        try
        {
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
            {
                blobs[blob.Name] = (await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellation)).Value.Content;
            }
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // The app has not made it yet.
        }

        return blobs;
    }

    // A story tells when its lines were written, and two runs are no more alike in that than two days.
    private static byte[] WithoutClock(string container, BinaryData content)
    {
        var json = container == Containers.Stories
            ? JsonSerializer.SerializeToNode(StoryBlob.Read(content), StateJson.Default.StoryState)!.AsObject()
            : JsonNode.Parse(content.ToMemory().Span)!.AsObject();
        json.Remove("opened");
        json.Remove("updated");
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }
}
