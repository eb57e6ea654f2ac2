using Azure;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alerts.LocalHost.Tests;

public sealed class HostLeaseTests(Azurite azurite)
{
    [Fact]
    public async Task A_storage_fault_in_work_whose_lease_is_lost_does_not_end_the_host()
    {
        var account = await azurite.TakeAccountAsync();
        var lease = new HostLease(account.Container("azure-webjobs-hosts"), "locks/test", NullLogger.Instance);
        using var taking = new CancellationTokenSource();
        var runs = 0;
        await lease.RunWhileHeldAsync(
            async _ =>
            {
                runs++;
                await taking.CancelAsync();
                // What a client throws that is stopped between two of its own tries.
                throw new AggregateException("Retry failed after 2 tries.", new RequestFailedException("Connection refused"), new TaskCanceledException());
            },
            taking.Token);
        Assert.Equal(1, runs);
    }
}
