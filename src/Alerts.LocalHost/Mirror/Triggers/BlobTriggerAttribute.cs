using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function once for each new or changed blob of a container.</summary>
/// <param name="blobPath">Container and pattern, <c>articles/{name}</c>; may contain <c>%setting%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BlobTriggerAttribute(string blobPath) : TriggerBindingAttribute
{
    /// <summary>The path as written, before <c>%setting%</c> is replaced.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>Name of the connection setting; absent for <c>AzureWebJobsStorage</c>.</summary>
    public string? Connection { get; set; }

    /// <summary>How new blobs are noticed. This host lists the container for both.</summary>
    public BlobTriggerSource Source { get; set; }
}
