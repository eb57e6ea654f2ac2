using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>How blob functions run; <c>extensions.blobs</c> of host.json, with the real host's defaults.</summary>
/// <param name="MaxDegreeOfParallelism">Most blobs at once.</param>
/// <param name="PoisonBlobThreshold">After this many failures a blob goes to the poison queue.</param>
internal sealed record BlobSettings(int MaxDegreeOfParallelism, int PoisonBlobThreshold)
{
    public static BlobSettings Read(IConfigurationSection section, int cores)
    {
        KnownSettings.Check(section, "maxDegreeOfParallelism", "poisonBlobThreshold");
        return new(
            SettingValues.Integer(section, "maxDegreeOfParallelism", 8 * cores, 1, 1000),
            SettingValues.Integer(section, "poisonBlobThreshold", 5, 1, 1000));
    }

    /// <summary>The rules of the internal queue that carries found blobs.</summary>
    /// <param name="queues">Gives the polling interval.</param>
    public QueueSettings ForInternalQueue(QueueSettings queues)
    {
        var batch = Math.Clamp((MaxDegreeOfParallelism + 1) / 2, 1, 32);
        return new(batch, MaxDegreeOfParallelism - batch, PoisonBlobThreshold, TimeSpan.Zero, queues.MaxPollingInterval, Base64: true);
    }
}
