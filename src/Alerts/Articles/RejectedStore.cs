using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Articles;

/// <summary>
/// Files that could not be read: container <c>rejected</c>, under their own names; code, reason, remedy and drop id stand in the
/// metadata (percent-encoded: metadata hold ASCII only) beside the sender's word on the article's
/// identity. A later file of the same name takes the place of an earlier one.
/// </summary>
/// <param name="storage">The account.</param>
public sealed class RejectedStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Rejected);

    /// <summary>Keeps a file with the reason; safe to repeat.</summary>
    /// <param name="name">Name in the inbox.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="error">Why it could not be read.</param>
    /// <param name="dropId">The drop.</param>
    /// <param name="sent">The sender's own metadata.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task WriteAsync(
        string name, BinaryData bytes, InputError error, string dropId, IDictionary<string, string> sent, CancellationToken cancellation) =>
        _container.GetBlobClient(name).WriteAsync(
            Step.Here(), bytes, new BlobUploadOptions { Metadata = Rejection.ToMetadata(error, dropId, sent) }, cancellation);

    /// <summary>Keeps a file that is too large to be read through, by a copy within the account; safe to repeat.</summary>
    /// <param name="file">The file in the inbox.</param>
    /// <param name="tag">The version that was looked at.</param>
    /// <param name="error">Why it could not be read.</param>
    /// <param name="dropId">The drop.</param>
    /// <param name="sent">The sender's own metadata.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task CopyAsync(
        BlobClient file, ETag tag, InputError error, string dropId, IDictionary<string, string> sent, CancellationToken cancellation)
    {
        var pinned = new BlobCopyFromUriOptions
        {
            Metadata = Rejection.ToMetadata(error, dropId, sent),
            SourceConditions = new BlobRequestConditions { IfMatch = tag },
        };
        try
        {
            await _container.GetBlobClient(file.Name).CopyAsync(Step.Here(), file.Uri, pinned, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Replaced or removed by its sender since it was read: there is nothing left to keep.
        }
    }

    /// <summary>Why a drop was rejected; null where it was not (or where a later file of the same name was).</summary>
    /// <param name="name">Name in the inbox.</param>
    /// <param name="dropId">The drop.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<InputError?> FindAsync(string name, string dropId, CancellationToken cancellation)
    {
        var blob = _container.GetBlobClient(name);
        if (!await blob.ExistsAsync(cancellation))
            return null;

        var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
        var metadata = properties.Value.Metadata;
        return metadata.TryGetValue("drop", out var drop) && drop == dropId ? Rejection.Read(metadata) : null;
    }

    /// <summary>A part of the rejected files, in the order of their names.</summary>
    /// <param name="limit">The most that are wanted, 1 to 5,000.</param>
    /// <param name="after">Where the part before ended (<see cref="Page{T}.Next"/>); null for the first.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The part, or that <paramref name="after"/> is none of ours.</returns>
    public async Task<Result<Page<RejectedFile>>> ListAsync(int limit, string? after, CancellationToken cancellation)
    {
        var place = after is null ? null : PageToken.Read(after);
        if (after is not null && place is null)
            return PageToken.Invalid;

        try
        {
            var options = new GetBlobsOptions { Traits = BlobTraits.Metadata };
            await foreach (var page in _container.GetBlobsAsync(options, cancellation).AsPages(place, limit))
            {
                // The storage may give an empty part with more behind it.
                if (page.Values.Count > 0)
                    return new Page<RejectedFile>([.. page.Values.Select(Rejection.ToFile)], PageToken.Write(page.ContinuationToken));
            }
        }
        catch (RequestFailedException e) when (e.Status == 400 && place is not null)
        {
            return PageToken.Invalid;
        }

        return new Page<RejectedFile>([], null);
    }

    /// <summary>Reads a rejected file; null where there is none of this name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<KeptFile?> ReadAsync(string name, CancellationToken cancellation)
    {
        var blob = _container.GetBlobClient(name);
        if (!await blob.ExistsAsync(cancellation))
            return null;

        var file = await blob.DownloadContentAsync(cancellation);
        return new KeptFile(name, file.Value.Content, DropMetadata.OfIdentity(file.Value.Details.Metadata), file.Value.Details.ETag);
    }

    /// <summary>Removes a file that was dropped again, unless it was rejected again meanwhile.</summary>
    /// <param name="file">The file as it was read.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task RemoveAsync(KeptFile file, CancellationToken cancellation)
    {
        try
        {
            await _container.GetBlobClient(file.Name).RemoveAsync(Step.Here(), file.Tag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Removed by another call, or a newer rejection of the same name, which stays.
        }
    }
}
