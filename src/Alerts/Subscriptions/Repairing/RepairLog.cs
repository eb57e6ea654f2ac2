using Microsoft.Extensions.Logging;

namespace Alerts.Subscriptions.Repairing;

internal static partial class RepairLog
{
    [LoggerMessage(7001, LogLevel.Warning, "Subscription {Id} was left half changed by a process that ended; revision {Revision} is in the log now")]
    public static partial void Repaired(this ILogger logger, string id, long revision);
}
