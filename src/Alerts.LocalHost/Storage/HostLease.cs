using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Lets one host at a time do something, by a lease on a blob.</summary>
/// <param name="container">The hosts' own container; created when missing.</param>
/// <param name="name">The blob.</param>
/// <param name="log">Where to tell.</param>
internal sealed class HostLease(BlobContainerClient container, string name, ILogger log)
{
    /// <summary>The shortest that storage grants: so long does work rest after a host died.</summary>
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    /// <summary>Below <see cref="Duration"/> by more than a call may take, so that we stop before another host starts.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(12);

    private readonly BlobClient _blob = container.GetBlobClient(name);

    /// <summary>Does <paramref name="work"/> whenever the lease is held, until <paramref name="taking"/> is cancelled.</summary>
    /// <param name="work">Returns soon after its token is cancelled: the lease is lost, or the host stops.</param>
    /// <param name="taking">Ends it.</param>
    public async Task RunWhileHeldAsync(Func<CancellationToken, Task> work, CancellationToken taking)
    {
        while (!taking.IsCancellationRequested)
        {
            if (await TryTakeAsync(taking) is { } lease)
                await HoldAsync(lease, work, taking);
            else
                await Task.Delay(Retry, taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task HoldAsync(BlobLeaseClient lease, Func<CancellationToken, Task> work, CancellationToken taking)
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(taking);
        using var done = new CancellationTokenSource();
        var renewal = RenewAsync(lease, held, done.Token);
        try
        {
            await work(held.Token);
        }
        catch (Exception e) when (held.IsCancellationRequested && StorageFault.Covers(e))
        {
            // Lost, or the host stops: both are handled by the caller's loop. In an outage the lease ends while a client tries again.
        }
        finally
        {
            await done.CancelAsync();
            await renewal;
            await ReleaseAsync(lease);
        }
    }

    private async Task<BlobLeaseClient?> TryTakeAsync(CancellationToken cancellation)
    {
        try
        {
            var lease = _blob.GetBlobLeaseClient();
            try
            {
                await lease.AcquireAsync(Duration, cancellationToken: cancellation);
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                await CreateAsync(cancellation);
                await lease.AcquireAsync(Duration, cancellationToken: cancellation);
            }
            log.LeaseTaken(name);
            return lease;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return null;    // Another host has it.
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            log.LeaseTrouble(name, e.Message);
            return null;
        }
    }

    private async Task CreateAsync(CancellationToken cancellation)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        await _blob.UploadAsync(BinaryData.Empty, onlyNew, cancellation);
    }

    private async Task RenewAsync(BlobLeaseClient lease, CancellationTokenSource held, CancellationToken done)
    {
        var renewed = Environment.TickCount64;
        while (!done.IsCancellationRequested)
        {
            await Task.Delay(Renewal, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (done.IsCancellationRequested)
                return;
            try
            {
                using var late = new CancellationTokenSource(Renewal);
                await lease.RenewAsync(cancellationToken: late.Token);
                renewed = Environment.TickCount64;
            }
            catch (Exception e) when (StorageFault.Covers(e))
            {
                log.LeaseTrouble(name, e.Message);
                var gone = e is RequestFailedException { Status: 404 or 409 or 412 };
                if (!gone && Environment.TickCount64 - renewed < (Trust - Renewal).TotalMilliseconds)
                    continue;
                log.LeaseLost(name);
                await held.CancelAsync();
                return;
            }
        }
    }

    private async Task ReleaseAsync(BlobLeaseClient lease)
    {
        try
        {
            using var late = new CancellationTokenSource(Renewal);
            await lease.ReleaseAsync(cancellationToken: late.Token);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            // It ends by itself.
            log.LeaseTrouble(name, e.Message);
        }
    }
}
