using Alerts.Storage;
using Microsoft.Extensions.Configuration;

namespace Alerts.Poison;

/// <summary>A queue for what failed too often, and the queue that its messages go back to.</summary>
/// <param name="Name">Name of the poison queue.</param>
/// <param name="Origin">Name of the queue that the host reads.</param>
public sealed record PoisonSource(string Name, string Origin);

/// <summary>The poison queues that the host fills.</summary>
public static class PoisonQueues
{
    /// <summary>What the host puts behind the name of a queue.</summary>
    public const string Suffix = "-poison";

    /// <summary>Where the host puts blobs that could not be handled, those of all blob triggers.</summary>
    public const string Blobs = "webjobs-blobtrigger" + Suffix;

    private const string FoundBlobs = "azure-webjobs-blobtrigger-";

    /// <summary>Whether a queue carries found blobs; a file given up there still lies in the inbox, and the sweep takes it up.</summary>
    /// <param name="origin">The queue that the host reads.</param>
    public static bool IsOfBlobs(string origin) => origin.StartsWith(FoundBlobs, StringComparison.Ordinal);

    /// <summary>All of them.</summary>
    /// <param name="configuration">Gives the host's id, which names the queue of found blobs.</param>
    public static IReadOnlyList<PoisonSource> All(IConfiguration configuration) =>
    [
        .. Queues.All.Select(queue => new PoisonSource(queue + Suffix, queue)),
        new(Blobs, FoundBlobs + (configuration["AzureFunctionsWebHost:hostid"] ?? "alerts")),
    ];
}
