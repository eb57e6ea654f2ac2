using Azure;
using Azure.Storage.Blobs;

namespace Alerts.LocalHost;

/// <summary>A blob to run a function on, in the state in which it was found.</summary>
internal sealed record FoundBlob(BlobClient Client, ETag ETag);
