using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Alerts.Due;
using Alerts.Storage;
using Alerts.Storage.Steps;

namespace Alerts.Messages;

/// <summary>Sends messages as JSON to a storage queue; what has to wait long stands in table <c>Due</c> until then.</summary>
/// <param name="storage">The account.</param>
/// <param name="due">What waits.</param>
/// <param name="time">The clock of waiting.</param>
/// <param name="queue">Name of the queue.</param>
/// <param name="type">How a message is written.</param>
/// <param name="part">Tells the steps of two queues with the same messages apart.</param>
internal sealed class QueueMessageSender<T>(
    AlertsStorage storage, DueTable due, TimeProvider time, string queue, JsonTypeInfo<T> type, string part) : IMessageSender<T>
{
    private const string TraceParent = "traceParent";

    // A hidden message wakes to the second and needs no other run, but many of them make a queue slow; rows cost nothing.
    private static readonly TimeSpan LongestHidden = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestHidden = TimeSpan.FromSeconds(1);

    public Task SendAsync(T message, DateTimeOffset? notBefore, CancellationToken cancellation)
    {
        var json = JsonSerializer.Serialize(message, type);
        var wait = notBefore - time.GetUtcNow();
        return wait >= LongestHidden
            ? due.AddAsync(queue, json, Subject(json), notBefore!.Value, cancellation)
            : storage.Queue(queue).PutAsync(Step.Here(part), BinaryData.FromString(json), wait < ShortestHidden ? ShortestHidden : wait, cancellation);
    }

    // Two messages that ask for the same are the same, whichever run they come from.
    private static string Subject(string json)
    {
        var subject = JsonNode.Parse(json)!.AsObject();
        subject.Remove(TraceParent);
        return subject.ToJsonString();
    }
}
