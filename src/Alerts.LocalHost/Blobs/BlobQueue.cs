using Azure;
using Azure.Storage.Queues;

namespace Alerts.LocalHost;

/// <summary>Carries found blobs to whichever host has room.</summary>
internal sealed class BlobQueue(QueueClient queue, Wakeup wakeup)
{
    public async Task SendAsync(BlobFunction function, string blob, string etag, CancellationToken cancellation)
    {
        var json = new BlobMessage(BlobMessage.TypeName, function.Id, function.Path.Container, blob, etag).Write();
        var body = MessageEncoding.Encode(json, base64: true);
        try
        {
            await queue.SendMessageAsync(body, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await queue.SendMessageAsync(body, cancellation);
        }
    }

    /// <summary>Ends the wait of this host's listener, once for all blobs of a listing.</summary>
    public void Wake() => wakeup.Wake();

    /// <summary>Listings write ETags without quotes, properties with.</summary>
    public static string Plain(ETag etag) => etag.ToString().Trim('"');
}
