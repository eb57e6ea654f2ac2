using Azure.Storage.Blobs;

namespace Alerts.LocalHost;

/// <summary>A blob function with the container it watches.</summary>
internal sealed record BlobFunction(FunctionPlan Plan, BlobPath Path, BlobContainerClient Container)
{
    public string Id => Plan.Function.Id;
}
