using System.Globalization;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Alerts.Storage.Log.Segments;

/// <summary>The segments of a log: append blobs <c>{log}/000001</c>, <c>{log}/000002</c> and so on.</summary>
internal sealed class LogSegments(BlobContainerClient container, string log)
{
    /// <summary>Most bytes of a block, and of a read: what every version of the storage takes.</summary>
    public const int BlockBytes = 4 * 1024 * 1024;

    /// <summary>Name of a segment.</summary>
    public string Name(int segment) => string.Create(CultureInfo.InvariantCulture, $"{log}/{segment:000000}");

    /// <summary>Appends a block if the segment ends exactly at a position.</summary>
    public async Task<AppendAnswer> AppendAsync(LogPosition end, ReadOnlyMemory<byte> block, CancellationToken cancellation)
    {
        var options = new AppendBlobAppendBlockOptions
        {
            Conditions = new AppendBlobRequestConditions { IfAppendPositionEqual = end.Offset },
        };
        try
        {
            using var content = BinaryData.FromBytes(block).ToStream();
            var answer = await container.GetAppendBlobClient(Name(end.Segment)).AppendAsync(Step.Here(log), content, options, cancellation);
            return new AppendAnswer(AppendOutcome.Landed, answer.Value.BlobCommittedBlockCount);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            return new AppendAnswer(AppendOutcome.Refused);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return new AppendAnswer(AppendOutcome.Missing);
        }
    }

    /// <summary>Makes a segment, unless somebody else did.</summary>
    public Task CreateAsync(int segment, CancellationToken cancellation) =>
        container.GetAppendBlobClient(Name(segment)).MakeAsync(Step.Here(log), cancellation);

    /// <summary>Reads behind a position, at most <see cref="BlockBytes"/>.</summary>
    public async Task<SegmentPart> ReadAsync(LogPosition from, int bytes, CancellationToken cancellation)
    {
        try
        {
            var options = new BlobDownloadOptions { Range = new HttpRange(from.Offset, bytes) };
            var answer = await container.GetBlobClient(Name(from.Segment)).DownloadContentAsync(options, cancellation);
            var (content, details) = (answer.Value.Content.ToMemory(), answer.Value.Details);
            return content.IsEmpty   // Azurite's answer where Azure says 416
                ? new SegmentPart(SegmentState.End)
                : new SegmentPart(SegmentState.More, content, LengthIn(details.ContentRange), details.BlobCommittedBlockCount);
        }
        catch (RequestFailedException e) when (e.Status == 416)
        {
            return new SegmentPart(SegmentState.End);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return new SegmentPart(SegmentState.Missing);
        }
    }

    /// <summary>Removes the segments before one that were written to last before a time.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> RemoveAsync(int before, DateTimeOffset unchangedSince, CancellationToken cancellation)
    {
        var removed = 0;
        var options = new GetBlobsByHierarchyOptions { Prefix = $"{log}/", Delimiter = "/" };
        await foreach (var found in container.GetBlobsByHierarchyAsync(options, cancellation))
        {
            // Snapshots lie deeper, and the name of the pointer to them is no number.
            if (found.IsBlob && int.TryParse(found.Blob.Name[(log.Length + 1)..], CultureInfo.InvariantCulture, out var segment)
                && segment < before && found.Blob.Properties.LastModified < unchangedSince)
            {
                removed += await container.GetBlobClient(found.Blob.Name).RemoveAsync(Step.Here(log), cancellation) ? 1 : 0;
            }
        }

        return removed;
    }

    // "bytes 0-99/1234"
    private static long LengthIn(string contentRange) =>
        long.Parse(contentRange.AsSpan(contentRange.IndexOf('/', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
}
