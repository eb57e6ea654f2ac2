using Azure;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Looks for new and changed blobs while it holds the lease, and queues them.</summary>
/// <param name="scans">One for each function.</param>
/// <param name="lease">One host at a time discovers.</param>
/// <param name="interval">Fixed time between listings; null chooses by size.</param>
/// <param name="log">Where to tell.</param>
internal sealed class BlobDiscovery(IReadOnlyList<BlobScan> scans, HostLease lease, TimeSpan? interval, ILogger log) : IListener
{
    /// <summary>A listing of a thousand blobs is one call of some 20 ms, so a small container can be looked at often and a drop feels
    /// immediate.</summary>
    private const int SmallContainer = 1000;
    private static readonly TimeSpan SmallInterval = TimeSpan.FromMilliseconds(500);

    /// <summary>The real host's interval on development storage.</summary>
    private static readonly TimeSpan LargeInterval = TimeSpan.FromSeconds(2);

    public Task RunAsync(HostShutdown shutdown) => lease.RunWhileHeldAsync(DiscoverAsync, shutdown.Taking);

    private async Task DiscoverAsync(CancellationToken held)
    {
        foreach (var scan in scans)
            scan.Forget();    // While the lease was elsewhere, another host wrote receipts.
        while (!held.IsCancellationRequested)
        {
            var listed = 0;
            foreach (var scan in scans)
                listed += await ScanAsync(scan, held);
            var wait = interval ?? (listed < SmallContainer ? SmallInterval : LargeInterval);
            await Task.Delay(wait, held).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> ScanAsync(BlobScan scan, CancellationToken held)
    {
        try
        {
            return await scan.RunAsync(held);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return 0;    // The app creates its containers; until then there is nothing to find.
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            if (!held.IsCancellationRequested)
                log.ScanFailed(scan.Container, e.Message);
            return 0;
        }
    }
}
