using Alerts.Storage;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Alerts.IntegrationTests;

/// <summary>Where a worker's process ends, counted in its writes from 1.</summary>
/// <param name="Write">The number of the write.</param>
/// <param name="IsDone">True where the write still reaches the storage; the worker never learns of it.</param>
public sealed record StopPoint(int Write, bool IsDone);

/// <summary>The process of a worker ended.</summary>
public sealed class StoppedException : Exception;

/// <summary>The storage of a worker that ends at a chosen write; from there on nothing it asks for reaches the storage.</summary>
internal sealed class StoppingWorker(StopPoint? stop) : HttpPipelinePolicy
{
    private bool _stopped;

    /// <summary>How many writes it did, or tried.</summary>
    public int Writes { get; private set; }

    public AlertsStorage Open(string connection)
    {
        var blobs = new BlobClientOptions();
        var queues = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        var plain = new QueueClientOptions();
        var tables = new TableClientOptions();
        foreach (var options in (ClientOptions[])[blobs, queues, plain, tables])
        {
            options.AddPolicy(this, HttpPipelinePosition.PerCall);
        }

        return new AlertsStorage(
            new BlobServiceClient(connection, blobs), new QueueServiceClient(connection, queues), new QueueServiceClient(connection, plain),
            new TableServiceClient(connection, tables));
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        // Whatever message it holds when it ends is free again after a second, not a minute.
        var uri = message.Request.Uri;
        uri.Query = uri.Query.Replace("visibilitytimeout=60", "visibilitytimeout=1", StringComparison.Ordinal);

        var isWrite = message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head;
        if (isWrite && !_stopped)
            Writes++;
        var isHere = isWrite && Writes == stop?.Write;
        if (_stopped || (isHere && !stop!.IsDone))
            throw Stop();

        await ProcessNextAsync(message, pipeline);
        if (isHere)
            throw Stop();
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The pipeline waits for nothing in a blocked thread.");

    private StoppedException Stop()
    {
        _stopped = true;
        return new StoppedException();
    }
}
