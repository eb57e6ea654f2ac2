using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest.Archives;

/// <summary>
/// Drops the files of an archive into the inbox, each under <c>{archive}/{path}</c> and with its place in the archive as its drop.
/// </summary>
/// <remarks>Run again, or by two at once, it drops the same files as the same drops: whoever takes one in twice finds it known.</remarks>
public sealed class ArchiveUnpacker(AlertsStorage storage, IOptions<ArchiveOptions> options, ILogger<ArchiveUnpacker> log)
{
    private const int MaxAttempts = 5;

    private readonly BlobContainerClient _inbox = storage.Container(Containers.Articles);

    /// <summary>Unpacks an archive; it stays where it is.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="takeIn">Takes in a file of the inbox that stands where a member is to go.</param>
    /// <param name="cancellation">Stops between two members; the next run drops the rest.</param>
    /// <returns>Why it is refused as a whole, and then none of it was dropped; null where it was unpacked, or is gone.</returns>
    /// <exception cref="InvalidOperationException">Others keep dropping files under the members' names; to be tried again.</exception>
    internal async Task<InputError?> UnpackAsync(
        InboxFile file, Func<BlobClient, CancellationToken, Task> takeIn, CancellationToken cancellation)
    {
        if (file.Length > options.Value.MaxUnpackedBytes)
            return ArchiveFaults.TooLarge(options.Value.MaxUnpackedBytes);

        await using var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None,
            bufferSize: 80 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        if (!await file.CopyToAsync(copy, cancellation))
            return null;

        var opened = Archive.Open(file.Name, copy, options.Value, cancellation);
        if (!opened.IsValid)
            return opened.Error;

        using var archive = opened.Value;
        foreach (var member in archive.Members)
        {
            await DropAsync($"{file.Name}/{member.Path}", member.Read(), file.MemberMetadata(member.Path), takeIn, cancellation);
        }

        log.Unpacked(file.Name, archive.Members.Count);
        return null;
    }

    private async Task DropAsync(
        string name, BinaryData content, Dictionary<string, string> metadata, Func<BlobClient, CancellationToken, Task> takeIn,
        CancellationToken cancellation)
    {
        var blob = _inbox.GetBlobClient(name);
        var once = new BlobUploadOptions { Metadata = metadata, Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            try
            {
                await blob.WriteAsync(Step.Here(), content, once, cancellation);
                return;
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // Another run dropped this member, or an earlier file of the name still waits. Written over, that one would be lost.
                if (await InboxFile.DropIdAsync(blob, cancellation) == metadata[Articles.DropMetadata.Drop])
                    return;
                await takeIn(blob, cancellation);
            }
        }

        throw new InvalidOperationException($"The inbox holds other files named {name} time and again; the archive is tried again later.");
    }
}
