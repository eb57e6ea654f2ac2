using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using MimeKit;

namespace Alerts.Delivery.Email.Transports;

/// <summary>Keeps mails instead of sending them: container <c>outbox</c>, <c>{alert}.eml</c>. The default of a local run.</summary>
internal sealed class OutboxTransport(AlertsStorage storage) : IMailTransport
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Outbox);

    public async Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await mail.WriteToAsync(bytes, cancellation);
        var headers = new BlobHttpHeaders { ContentType = "message/rfc822" };
        await _container.GetBlobClient($"{id}.eml").WriteAsync(
            Step.Here(), BinaryData.FromBytes(bytes.ToArray()), new BlobUploadOptions { HttpHeaders = headers }, cancellation);
        return DeliveryOutcome.Accepted("outbox");
    }
}
