using Azure.Storage.Queues;

namespace Alerts.LocalHost;

/// <summary>A queue to read and where its failures go.</summary>
/// <param name="Queue">Read without decoding.</param>
/// <param name="Poison">Created when first needed.</param>
/// <param name="Settings">How to read.</param>
/// <param name="Invisibility">For how long a received message is hidden; renewed at half time.</param>
internal sealed record QueueSource(QueueClient Queue, QueueClient Poison, QueueSettings Settings, TimeSpan Invisibility);
