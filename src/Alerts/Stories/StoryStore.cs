using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Stories;

/// <summary>What is known of each story: container <c>stories</c>, <c>{story}.json</c>, packed; written only if unchanged since it was read.</summary>
/// <param name="storage">The account.</param>
public sealed class StoryStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Stories);

    /// <summary>Reads a story; an empty one without a tag where there is none.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<(StoryState State, ETag? Tag)> ReadAsync(string storyId, CancellationToken cancellation)
    {
        try
        {
            var answer = await _container.GetBlobClient(Name(storyId)).DownloadContentAsync(cancellation);
            return (StoryBlob.Read(answer.Value.Content), answer.Value.Details.ETag);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return (new StoryState(storyId), null);
        }
    }

    /// <summary>Ids of stories that begin in a certain way, in ascending order.</summary>
    /// <param name="start">The beginning of an id; lower-case hex.</param>
    /// <param name="limit">The most that are wanted.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public async Task<IReadOnlyList<string>> FindAsync(string start, int limit, CancellationToken cancellation)
    {
        var blobs = _container.GetBlobsAsync(new GetBlobsOptions { Prefix = start }, cancellation);
        return await blobs.Take(limit).Select(blob => Path.GetFileNameWithoutExtension(blob.Name)).ToListAsync(cancellation);
    }

    /// <summary>Ids of all stories.</summary>
    /// <param name="cancellation">Stops the listing.</param>
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation) => FindAsync("", int.MaxValue, cancellation);

    /// <summary>Tag of a story as it stands, whatever it holds; null where there is none.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<ETag?> FindTagAsync(string storyId, CancellationToken cancellation)
    {
        try
        {
            return (await _container.GetBlobClient(Name(storyId)).GetPropertiesAsync(cancellationToken: cancellation)).Value.ETag;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Removes a story that belongs to nothing.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task RemoveAsync(string storyId, CancellationToken cancellation) =>
        _container.GetBlobClient(Name(storyId)).RemoveAsync(Step.Here(), cancellation);

    /// <summary>Writes a story that nobody else wrote in between.</summary>
    /// <param name="state">The new state.</param>
    /// <param name="onlyIf">Tag of the version it was made from; null for the first.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>False where somebody else was faster.</returns>
    public Task<bool> TryWriteAsync(StoryState state, ETag? onlyIf, CancellationToken cancellation) =>
        _container.TryReplaceAsync(Step.Here(), Name(state.Id), StoryBlob.Write(state), onlyIf, cancellation);

    private static string Name(string storyId) => $"{storyId}.json";
}
