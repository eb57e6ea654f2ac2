using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>What triggers are built from.</summary>
internal sealed record HostParts(
    IConfiguration Configuration, HostSettings Settings, LocalHostOptions Options, StorageConnections Connections,
    FunctionRunner Runner, QueueWakeups Wakeups, HostShutdown Shutdown, TimeProvider Time, ILogger Log)
{
    /// <summary>The hosts' own container: leases, receipts, schedules.</summary>
    public global::Azure.Storage.Blobs.BlobContainerClient HostContainer =>
        Connections.Blobs(null).GetBlobContainerClient("azure-webjobs-hosts");
}
