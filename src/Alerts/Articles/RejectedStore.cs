using Alerts.Storage;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Articles;

/// <summary>
/// Files that could not be read: container <c>rejected</c>, under their own names; code, reason, remedy and drop id stand in the
/// metadata (percent-encoded: metadata hold ASCII only). A later file of the same name takes the place of an earlier one.
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
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task WriteAsync(string name, BinaryData bytes, InputError error, string dropId, CancellationToken cancellation) =>
        _container.GetBlobClient(name).UploadAsync(
            bytes,
            new BlobUploadOptions { Metadata = Metadata(error, dropId) },
            cancellation);

    /// <summary>Keeps a file that is too large to be read through, by a copy within the account; safe to repeat.</summary>
    /// <param name="file">The file in the inbox.</param>
    /// <param name="tag">The version that was looked at.</param>
    /// <param name="error">Why it could not be read.</param>
    /// <param name="dropId">The drop.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task CopyAsync(BlobClient file, ETag tag, InputError error, string dropId, CancellationToken cancellation)
    {
        var pinned = new BlobCopyFromUriOptions
        {
            Metadata = Metadata(error, dropId),
            SourceConditions = new BlobRequestConditions { IfMatch = tag },
        };
        try
        {
            var copy = await _container.GetBlobClient(file.Name).StartCopyFromUriAsync(file.Uri, pinned, cancellation);
            await copy.WaitForCompletionAsync(cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Replaced or removed by its sender since it was read: there is nothing left to keep.
        }
    }

    private static Dictionary<string, string> Metadata(InputError error, string dropId) => new()
    {
        ["code"] = error.Code,
        ["field"] = Uri.EscapeDataString(error.Field),
        ["reason"] = Uri.EscapeDataString(error.Reason),
        ["remedy"] = Uri.EscapeDataString(error.Remedy),
        ["drop"] = dropId,
    };

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
        return metadata.TryGetValue("drop", out var drop) && drop == dropId
            ? new InputError(metadata["code"], Text("field"), Text("reason"), Text("remedy"))
            : null;

        string Text(string key) => Uri.UnescapeDataString(metadata[key]);
    }
}
