using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Runs the function of a found blob, unless the blob is gone or changed by now.</summary>
internal sealed class BlobExecution(IReadOnlyList<BlobFunction> functions, FunctionRunner runner, ILogger log)
{
    private readonly Dictionary<string, BlobFunction> _functions = functions.ToDictionary(f => f.Id, StringComparer.OrdinalIgnoreCase);

    public async Task HandleAsync(QueueMessage raw, CancellationToken cancellation)
    {
        var message = BlobMessage.Read(MessageEncoding.Decode(raw.Body, base64: true));
        if (!_functions.TryGetValue(message.FunctionId, out var function) || function.Path.Match(message.BlobName) is not { } names)
        {
            log.BlobDropped(message.ContainerName, message.BlobName, $"no function {message.FunctionId} wants it any more");
            return;
        }
        var blob = function.Container.GetBlobClient(message.BlobName);
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            var etag = properties.Value.ETag;
            if (BlobQueue.Plain(etag) != message.ETag)
                log.BlobDropped(message.ContainerName, message.BlobName, "it changed meanwhile and will be found again");
            else
                await runner.RunAsync(function.Plan, new(new FoundBlob(blob, etag), BlobBinding.Data(function, blob, names)), cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            log.BlobDropped(message.ContainerName, message.BlobName, "it is gone");
        }
    }
}
