using System.Collections.Concurrent;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>The blobs of one function: lists them and queues those without a receipt.</summary>
internal sealed class BlobScan(BlobFunction function, BlobReceipts receipts, BlobQueue queue, BlobEvents events, ILogger log)
{
    /// <summary>Blob to ETag as of the last listing: these have receipts. Blobs gone since are gone here too.</summary>
    private ConcurrentDictionary<string, string> _known = new();

    /// <summary>Receipts found in storage; needed for the first listing only, since after it this host alone writes them.</summary>
    private HashSet<string>? _receipts;
    private bool _first = true;

    public string Container => function.Path.Container;

    public void Forget()
    {
        _known = new();
        _first = true;
    }

    /// <summary>One listing.</summary>
    /// <returns>How many blobs it held.</returns>
    public async Task<int> RunAsync(CancellationToken held)
    {
        if (_first)
            _receipts = await receipts.LoadAsync(function, held);
        var now = new ConcurrentDictionary<string, string>();
        var fresh = new List<(string Blob, string ETag)>();
        var listed = 0;
        await foreach (var blob in function.Container.GetBlobsAsync(new GetBlobsOptions { Prefix = function.Path.Prefix }, held))
        {
            listed++;
            if (function.Path.Match(blob.Name) is null || blob.Properties.ETag is not { } tag)
                continue;
            var etag = BlobQueue.Plain(tag);
            if (IsKnown(blob.Name, etag))
                now[blob.Name] = etag;
            else
                fresh.Add((blob.Name, etag));
        }
        _known = now;
        await QueueAsync(fresh, held);
        (_receipts, _first) = (null, false);
        return listed;
    }

    private bool IsKnown(string blob, string etag) => _known.TryGetValue(blob, out var known)
        ? known == etag
        : _receipts?.Contains(receipts.Name(function, blob, etag)) == true;

    private async Task QueueAsync(List<(string Blob, string ETag)> fresh, CancellationToken held)
    {
        if (fresh.Count == 0)
            return;
        var options = new ParallelOptions { MaxDegreeOfParallelism = events.AtOnce, CancellationToken = held };
        try
        {
            await Parallel.ForEachAsync(events.Arrange(fresh), options, async (found, cancellation) =>
            {
                // Queue first: a crash before the receipt repeats the blob, the other order would lose it.
                await queue.SendAsync(function, found.Blob, found.ETag, cancellation);
                await receipts.WriteAsync(receipts.Name(function, found.Blob, found.ETag), cancellation);
                _known[found.Blob] = found.ETag;
                log.BlobFound(function.Plan.Function.Name, Container, found.Blob);
            });
        }
        finally
        {
            queue.Wake();
        }
    }
}
