using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

internal static partial class BlobLog
{
    [LoggerMessage(9020, LogLevel.Debug, "{Function}: found {Container}/{Blob}")]
    public static partial void BlobFound(this ILogger log, string function, string container, string blob);

    [LoggerMessage(9021, LogLevel.Information, "Dropped {Container}/{Blob}: {Reason}")]
    public static partial void BlobDropped(this ILogger log, string container, string blob, string reason);

    [LoggerMessage(9022, LogLevel.Warning, "Container {Container} could not be looked through: {Reason}")]
    public static partial void ScanFailed(this ILogger log, string container, string reason);
}
