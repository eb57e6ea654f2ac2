using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Articles;

/// <summary>Every ingested file as it was dropped: container <c>raw</c>, named by the hash of its bytes.</summary>
/// <param name="storage">The account.</param>
public sealed class RawStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Raw);

    /// <summary>Keeps a file; the same bytes are kept once.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>Its name: lower-case hex.</returns>
    public async Task<string> WriteAsync(BinaryData bytes, CancellationToken cancellation)
    {
        var hash = ContentId.OfBytes(bytes);
        try
        {
            await _container.GetBlobClient(hash).WriteAsync(
                Step.Here(), bytes, new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // The same bytes are there already.
        }

        return hash;
    }

    /// <summary>Reads a kept file; null where there is none.</summary>
    /// <param name="hash">Its name.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<BinaryData?> ReadIfExistsAsync(string hash, CancellationToken cancellation)
    {
        try
        {
            return (await _container.GetBlobClient(hash).DownloadContentAsync(cancellation)).Value.Content;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }
}
