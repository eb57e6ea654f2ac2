using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

internal static partial class QueueLog
{
    [LoggerMessage(9010, LogLevel.Warning, "Message {MessageId} of {Queue} failed, try {Try} of {Most}")]
    public static partial void MessageFailed(this ILogger log, Exception? reason, string messageId, string queue, long @try, int most);

    [LoggerMessage(9011, LogLevel.Error, "Message {MessageId} of {Queue} moved to {Poison} after {Tries} tries")]
    public static partial void Poisoned(this ILogger log, string messageId, string queue, string poison, long tries);

    [LoggerMessage(9012, LogLevel.Warning, "Message {MessageId} of {Queue} is no longer ours: it became visible or was deleted meanwhile")]
    public static partial void MessageLost(this ILogger log, string messageId, string queue);

    [LoggerMessage(9013, LogLevel.Warning, "Message {MessageId} of {Queue} could not be {What}: {Reason}")]
    public static partial void MessageNotEnded(this ILogger log, string messageId, string queue, string what, string reason);

    [LoggerMessage(9014, LogLevel.Warning, "Queue {Queue} could not be read: {Reason}")]
    public static partial void ReceiveFailed(this ILogger log, string queue, string reason);
}
