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
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Gives up waiting for the storage; the file is then in one place or in both.</param>
    /// <returns>Null where it was done; otherwise why not, and nothing was changed.</returns>
    public async Task<InputError?> DropAsync(string name, CancellationToken cancellation)
    {
        if (await rejected.ReadAsync(name, cancellation) is not { } file)
        {
            return new InputError(
                "rejected.name.unknown", "name", $"No rejected file is named {name}.", "Perhaps it was dropped again already; read the list anew.");
        }

        try
        {
            var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All }, Metadata = file.Sent };
            await storage.Container(Containers.Articles).GetBlobClient(name).WriteAsync(Step.Here(), file.Content, onlyNew, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return new InputError(
                "rejected.name.newer", "name", $"A newer file named {name} waits in the inbox.", "Try again once it has been taken in.");
        }

        await rejected.RemoveAsync(file, cancellation);
        return null;
    }
}
