using Alerts.Articles;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Ingest;

/// <summary>One version (ETag) of a file in the inbox; whatever is done with it is done with this version.</summary>
internal sealed class InboxFile
{
    private readonly BlobClient _blob;
    private readonly ETag _tag;
    private readonly IDictionary<string, string> _metadata;

    private InboxFile(BlobClient blob, BlobDownloadResult file)
    {
        _blob = blob;
        _tag = file.Details.ETag;
        _metadata = file.Details.Metadata;
        DropId = DropIdOf(blob.Name, _tag, _metadata);
        Head = file.Content;
        DroppedAt = file.Details.LastModified;

        // The answer to a request for a range tells the length of the whole behind a slash: "bytes 0-9/52".
        var range = file.Details.ContentRange;
        Length = range is null ? Head.ToMemory().Length
            : long.Parse(range.AsSpan(range.IndexOf('/', StringComparison.Ordinal) + 1), System.Globalization.CultureInfo.InvariantCulture);
    }

    public string Name => _blob.Name;

    /// <summary>Lower-case hex; an archive's member has that of its place in the archive, however often it is unpacked.</summary>
    public string DropId { get; }

    /// <summary>Its bytes, or the first of them where it is larger than was asked for.</summary>
    public BinaryData Head { get; }

    /// <summary>Its size in bytes.</summary>
    public long Length { get; }

    /// <summary>When it was dropped, UTC.</summary>
    public DateTimeOffset DroppedAt { get; }

    /// <summary>Its name where the sender said that this is the article's identity; otherwise null.</summary>
    public string? Identity => DropMetadata.NameAsIdentity(Name, _metadata);

    /// <summary>Host of the feed that it came by; null where it came by none.</summary>
    public string? FeedHost => _metadata.TryGetValue(DropMetadata.Feed, out var host) ? host : null;

    /// <summary>Reads a file once.</summary>
    /// <param name="blob">The file.</param>
    /// <param name="most">How much of it is read, in bytes.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The file; null where there is none any more.</returns>
    public static async Task<InboxFile?> ReadAsync(BlobClient blob, int most, CancellationToken cancellation)
    {
        try
        {
            var start = new BlobDownloadOptions { Range = new HttpRange(0, most) };
            return new InboxFile(blob, await blob.DownloadContentAsync(start, cancellation));
        }
        catch (RequestFailedException e) when (e.Status == 416)
        {
            // An empty file has no range. Where it was replaced just now, the newer one is small or fires its own event.
            return new InboxFile(blob, await blob.DownloadContentAsync(cancellation));
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The drop that a file is.</summary>
    public static string DropIdOf(string name, ETag tag, IDictionary<string, string> metadata) =>
        metadata.TryGetValue(DropMetadata.Drop, out var drop) && ContentId.IsId(drop)
            ? drop
            : ArticleIdentity.DropId(name, tag.ToString().Trim('"'));

    /// <summary>The drop that stands in the inbox under a name; null where there is none.</summary>
    public static async Task<string?> DropIdAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellation)).Value;
            return DropIdOf(blob.Name, properties.ETag, properties.Metadata);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>What the members of an archive carry, so that they are taken in as the archive's sender meant.</summary>
    /// <param name="entry">Path within the archive.</param>
    public Dictionary<string, string> MemberMetadata(string entry) => new(_metadata)
    {
        [DropMetadata.Drop] = ArticleIdentity.DropId(Name, _tag.ToString().Trim('"'), entry),
    };

    /// <summary>Reads the whole of this version into a stream.</summary>
    /// <returns>False where it was replaced or removed meanwhile.</returns>
    public async Task<bool> CopyToAsync(Stream stream, CancellationToken cancellation)
    {
        try
        {
            var pinned = new BlobDownloadToOptions { Conditions = new BlobRequestConditions { IfMatch = _tag } };
            await _blob.DownloadToAsync(stream, pinned, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <summary>Takes this version out of the inbox; a newer one stays.</summary>
    public async Task DeleteAsync(CancellationToken cancellation)
    {
        try
        {
            await _blob.RemoveAsync(Step.Here(), _tag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Gone by another run, replaced by a newer drop, which fires its own trigger, or leased by somebody: the sweep looks again.
        }
    }

    /// <summary>Puts this file among the rejected ones.</summary>
    public Task KeepRejectedAsync(RejectedStore rejected, InputError error, CancellationToken cancellation) =>
        Length == Head.ToMemory().Length
            ? rejected.WriteAsync(Name, Head, error, DropId, _metadata, cancellation)
            : rejected.CopyAsync(_blob, _tag, error, DropId, _metadata, cancellation);
}
