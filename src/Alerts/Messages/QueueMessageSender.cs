using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alerts.Storage.Steps;
using Azure.Storage.Queues;

namespace Alerts.Messages;

/// <summary>Sends messages as JSON to a storage queue.</summary>
/// <param name="queue">The queue.</param>
/// <param name="type">How a message is written.</param>
/// <param name="part">Tells the steps of two queues with the same messages apart.</param>
internal sealed class QueueMessageSender<T>(QueueClient queue, JsonTypeInfo<T> type, string part) : IMessageSender<T>
{
    public Task SendAsync(T message, TimeSpan? delay, CancellationToken cancellation) =>
        queue.PutAsync(
            Step.Here(part), BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(message, type)), delay, cancellation);
}
