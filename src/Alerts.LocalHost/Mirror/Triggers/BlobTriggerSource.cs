namespace Microsoft.Azure.Functions.Worker;

/// <summary>How new blobs are noticed.</summary>
public enum BlobTriggerSource
{
    /// <summary>By listing the container and reading the storage logs.</summary>
    LogsAndContainerScan = 0,

    /// <summary>By an event that the storage account sends.</summary>
    EventGrid = 1,
}
