using Microsoft.Extensions.Logging;

namespace Alerts.Poison;

internal static partial class PoisonLog
{
    [LoggerMessage(8101, LogLevel.Error, "No stage could handle message {Id} of queue {Queue}; it came {Times} times. See docs/poison.md")]
    public static partial void Recorded(this ILogger logger, string queue, string id, int times);

    [LoggerMessage(8102, LogLevel.Information, "Message {Id} was put back on queue {Queue}")]
    public static partial void Replayed(this ILogger logger, string id, string queue);
}
