using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Storage.Log.Snapshots;

/// <summary>
/// The snapshots of a log: blobs <c>{log}/snapshots/{segment}-{block}</c>, each written once, and the pointer
/// <c>{log}/snapshot</c> to the newest, which moves forward only.
/// </summary>
internal sealed class LogSnapshots(BlobContainerClient container, string log)
{
    private readonly string _pointer = $"{log}/snapshot";
    private readonly string _folder = $"{log}/snapshots/";

    /// <summary>Where the newest snapshot ends; null where there is none.</summary>
    public async Task<LogSnapshot?> FindAsync(CancellationToken cancellation) => (await ReadPointerAsync(cancellation))?.Value;

    /// <summary>The newest snapshot with what it saved; null where there is none.</summary>
    public async Task<(LogSnapshot Snapshot, BinaryData Saved)?> ReadAsync(CancellationToken cancellation)
    {
        LogSnapshot? missing = null;
        while (await FindAsync(cancellation) is { } snapshot)
        {
            try
            {
                return (snapshot, (await Blob(snapshot).DownloadContentAsync(cancellation)).Value.Content);
            }
            catch (RequestFailedException e) when (e.Status == 404 && snapshot != missing)
            {
                missing = snapshot;   // removed since the pointer was read: the pointer names a newer one by now
            }
        }

        return null;
    }

    /// <summary>Writes a snapshot and moves the pointer to it, unless it stands further on already.</summary>
    public async Task WriteAsync(LogSnapshot snapshot, BinaryData saved, CancellationToken cancellation)
    {
        try
        {
            var once = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await Blob(snapshot).WriteAsync(Step.Here($"{log}.snapshot"), saved, once, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // The same lines give the same snapshot: what is there is ours.
        }

        while (true)
        {
            var pointer = await ReadPointerAsync(cancellation);
            if (pointer?.Value.Position.Number >= snapshot.Position.Number
                || await container.TryReplaceAsync(
                    Step.Here($"{log}.pointer"), _pointer, snapshot, pointer?.Tag, StateJson.Default.LogSnapshot, cancellation))
                return;
        }
    }

    /// <summary>Removes the snapshots before one. Whoever is about to read one of them finds the newer by the pointer.</summary>
    public async Task RemoveBeforeAsync(LogSnapshot newest, CancellationToken cancellation)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = _folder }, cancellation))
        {
            if (string.CompareOrdinal(blob.Name, _folder + newest.Name) < 0)
                await container.GetBlobClient(blob.Name).RemoveAsync(Step.Here(log), cancellation);
        }
    }

    private Task<JsonBlobs.Tagged<LogSnapshot>?> ReadPointerAsync(CancellationToken cancellation) =>
        container.ReadAsync(_pointer, StateJson.Default.LogSnapshot, cancellation);

    private BlobClient Blob(LogSnapshot snapshot) => container.GetBlobClient(_folder + snapshot.Name);
}
