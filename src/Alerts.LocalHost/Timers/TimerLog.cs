using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

internal static partial class TimerLog
{
    [LoggerMessage(9040, LogLevel.Warning, "A timer's schedule could not be read or written, tried again soon: {Reason}")]
    public static partial void TimerStoreFailed(this ILogger log, string reason);
}
