using Microsoft.Extensions.Logging;

namespace Alerts.Due;

internal static partial class DueLog
{
    [LoggerMessage(8201, LogLevel.Warning, "Queue {Queue} has no room: {Count} messages whose time has come wait for the next minute")]
    public static partial void Full(this ILogger logger, string queue, int count);

    [LoggerMessage(8202, LogLevel.Error, "Messages wait for queue {Queue}, which does not exist; they go on waiting. It is made at the start of a release that knows it")]
    public static partial void NoQueue(this ILogger logger, string queue);
}
