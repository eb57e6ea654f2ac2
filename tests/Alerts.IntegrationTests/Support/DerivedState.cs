using System.Security.Cryptography;
using Alerts.Storage;

namespace Alerts.IntegrationTests;

/// <summary>The state that can be made again, for comparing and for losing it.</summary>
internal static class DerivedState
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every story and every decision with the hash of its bytes.</summary>
    public static async Task<IReadOnlyList<string>> HashesAsync(this TestPipeline pipeline)
    {
        var hashes = new List<string>();
        foreach (var container in new[] { Containers.Stories, Containers.Decisions })
        {
            foreach (var name in await pipeline.BlobsAsync(container))
            {
                var content = await pipeline.Storage.Container(container).GetBlobClient(name).DownloadContentAsync(Cancellation);
                hashes.Add($"{container}/{name} {Convert.ToHexString(SHA256.HashData(content.Value.Content.ToMemory().Span))}");
            }
        }

        return hashes;
    }

    /// <summary>Removes all blobs of a container.</summary>
    public static async Task EmptyAsync(this TestPipeline pipeline, string container)
    {
        foreach (var name in await pipeline.BlobsAsync(container))
        {
            await pipeline.Storage.Container(container).DeleteBlobAsync(name, cancellationToken: Cancellation);
        }
    }
}
