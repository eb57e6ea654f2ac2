using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>How queues are read; <c>extensions.queues</c> of host.json, with the real host's defaults.</summary>
/// <param name="BatchSize">Messages fetched at once, 1 to 32.</param>
/// <param name="NewBatchThreshold">Fetch again when at most this many run; the most at once is the sum of both.</param>
/// <param name="MaxDequeueCount">After this many failures a message goes to the poison queue.</param>
/// <param name="VisibilityTimeout">After a failure the message is tried again this much later.</param>
/// <param name="MaxPollingInterval">Longest time between two looks at an empty queue.</param>
/// <param name="Base64">Whether message bodies are base64, in and out.</param>
internal sealed record QueueSettings(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval, bool Base64)
{
    public static readonly TimeSpan MinPollingInterval = TimeSpan.FromMilliseconds(100);

    public static QueueSettings Read(IConfigurationSection section, bool development, int cores)
    {
        KnownSettings.Check(
            section, "batchSize", "newBatchThreshold", "maxDequeueCount", "visibilityTimeout", "maxPollingInterval", "messageEncoding");
        var batch = SettingValues.Integer(section, "batchSize", 16, 1, 32);
        return new(
            batch,
            SettingValues.Integer(section, "newBatchThreshold", batch / 2 * cores, 0, 1000),
            SettingValues.Integer(section, "maxDequeueCount", 5, 1, 1000),
            SettingValues.Time(section, "visibilityTimeout", TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(7)),
            SettingValues.Time(
                section, "maxPollingInterval", development ? TimeSpan.FromSeconds(2) : TimeSpan.FromMinutes(1), MinPollingInterval,
                TimeSpan.FromDays(1)),
            (SettingValues.Text(section, "messageEncoding") ?? "base64").ToUpperInvariant() switch
            {
                "BASE64" => true,
                "NONE" => false,
                _ => throw SettingValues.Wrong(section, "messageEncoding", section["messageEncoding"]!, "base64 or none"),
            });
    }
}
