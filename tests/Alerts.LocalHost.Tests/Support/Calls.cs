using Azure.Core;
using Azure.Core.Pipeline;

namespace Alerts.LocalHost.Tests;

/// <summary>Counts what storage answered to one client.</summary>
internal sealed class Calls : HttpPipelineSynchronousPolicy
{
    private int _count;

    public Task UntilAsync(int count) => Eventually.TrueAsync($"{count} answers of storage", () => Volatile.Read(ref _count) >= count);

    public override void OnReceivedResponse(HttpMessage message) => Interlocked.Increment(ref _count);
}
