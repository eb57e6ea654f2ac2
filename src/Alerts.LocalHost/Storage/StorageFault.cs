using Azure;
using Azure.Identity;

namespace Alerts.LocalHost;

/// <summary>Which exceptions of a storage client mean "try again later" rather than a bug of ours.</summary>
internal static class StorageFault
{
    /// <remarks>The clients throw AggregateException after their own retries and OperationCanceledException when a try times out.</remarks>
    public static bool Covers(Exception e) =>
        e is RequestFailedException or AggregateException or HttpRequestException or IOException
            or OperationCanceledException or AuthenticationFailedException;

    /// <summary>Someone else has the message or blob by now: with an old receipt, Azure answers 404 and Azurite 400.</summary>
    public static bool IsLost(RequestFailedException e) => e.Status is 400 or 404;
}
