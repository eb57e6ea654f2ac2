using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs.Models;

namespace Alerts.Ingest;

/// <summary>Puts a rejected file back into the inbox, for example after an upgrade that reads it.</summary>
/// <param name="storage">The account.</param>
/// <param name="rejected">The rejected files.</param>
public sealed class DropAgain(AlertsStorage storage, RejectedStore rejected)
{
    /// <summary>Drops a file again; it leaves the rejected files only once the inbox holds it.</summary>
    /// <param name="file">The file as it was kept.</param>
    /// <param name="cancellation">Gives up waiting for the storage; the file is then in one place or in both.</param>
    /// <returns>Its version in the inbox; null where a newer file of this name waits there, and nothing was changed.</returns>
    public async Task<ETag?> DropAsync(KeptFile file, CancellationToken cancellation)
    {
        ETag tag;
        try
        {
            var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All }, Metadata = file.Sent };
            tag = await storage.Container(Containers.Articles).GetBlobClient(file.Name)
                .WriteAsync(Step.Here(), file.Content, onlyNew, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return null;
        }

        // Only now that the inbox holds it; rejected once more, it is kept under the same name again.
        await rejected.RemoveAsync(file, cancellation);
        return tag;
    }
}
