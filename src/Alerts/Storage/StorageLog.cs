using Microsoft.Extensions.Logging;

namespace Alerts.Storage;

internal static partial class StorageLog
{
    [LoggerMessage(8001, LogLevel.Information, "Log {Log}: snapshot {Snapshot} written, {Lines} lines so far")]
    public static partial void Saved(this ILogger logger, string log, string snapshot, long lines);

    [LoggerMessage(8002, LogLevel.Information, "Log {Log}: {Count} old segments removed, a snapshot covers them")]
    public static partial void Removed(this ILogger logger, string log, int count);
}
