using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alerts.Storage.Steps;
using Azure.Storage.Queues;

namespace Alerts.Messages;

/// <summary>Sends messages as JSON to a storage queue.</summary>
internal sealed class QueueMessageSender<T>(QueueClient queue, JsonTypeInfo<T> type) : IMessageSender<T>
{
    public Task SendAsync(T message, TimeSpan? delay, CancellationToken cancellation) =>
        queue.PutAsync(
            Step.Here(typeof(T).Name), BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(message, type)), delay, cancellation);
}
