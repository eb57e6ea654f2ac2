using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Storage.Queues;

namespace Alerts.Messages;

/// <summary>Sends messages as JSON to a storage queue.</summary>
internal sealed class QueueMessageSender<T>(QueueClient queue, JsonTypeInfo<T> type) : IMessageSender<T>
{
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

    public Task SendAsync(T message, TimeSpan? delay, CancellationToken cancellation) =>
        queue.SendMessageAsync(
            BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(message, type)), delay, timeToLive: Never, cancellation);
}
