using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.LocalHost;

/// <summary>Remembers in storage which blob, in which state, was queued for which function. A receipt means queued, not
/// succeeded.</summary>
/// <param name="hosts">The hosts' own container.</param>
/// <param name="hostId">Whose receipts.</param>
internal sealed class BlobReceipts(BlobContainerClient hosts, string hostId)
{
    /// <summary>Storage allows 1,024 characters; a longer name is kept as its hash.</summary>
    private const int LongestName = 1000;

    public string Name(BlobFunction function, string blob, string etag)
    {
        var folder = $"{Folder(function)}{etag}/{function.Path.Container}/";
        return folder.Length + blob.Length <= LongestName
            ? folder + blob
            : $"{folder}sha256-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(blob)))}";
    }

    /// <summary>The names of all receipts of a function: one listing at the start instead of a question for each blob.</summary>
    public async Task<HashSet<string>> LoadAsync(BlobFunction function, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var receipt in hosts.GetBlobsAsync(new GetBlobsOptions { Prefix = Folder(function) }, cancellation))
            names.Add(receipt.Name);
        return names;
    }

    public async Task WriteAsync(string name, CancellationToken cancellation)
    {
        try
        {
            await hosts.GetBlobClient(name).UploadAsync(BinaryData.Empty, overwrite: false, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Our own earlier write, whose answer was lost, or another host's after we lost the lease.
        }
    }

    private string Folder(BlobFunction function) => $"blobreceipts/{hostId}/{function.Id}/";
}
