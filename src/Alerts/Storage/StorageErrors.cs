using Azure;

namespace Alerts.Storage;

/// <summary>Tells faults of what is handled from those that have nothing to do with it.</summary>
internal static class StorageErrors
{
    /// <summary>True for a fault of the matter itself: not one of a storage that does not answer, and no end of the waiting.</summary>
    public static bool IsOwnFault(this Exception fault) => fault is not (OperationCanceledException or RequestFailedException or AggregateException);
}
