using Microsoft.Extensions.Logging;

namespace Alerts.Delivery;

internal static partial class DeliveryLog
{
    [LoggerMessage(5001, LogLevel.Information, "Alert {AlertId} handed over")]
    public static partial void HandedOver(this ILogger logger, string alertId);

    [LoggerMessage(5002, LogLevel.Warning, "Alert {AlertId} is sent again: an earlier attempt ended without an outcome")]
    public static partial void Uncertain(this ILogger logger, string alertId);

    [LoggerMessage(5003, LogLevel.Information, "Alert {AlertId} is being sent by another worker; looking again at {Until}")]
    public static partial void Busy(this ILogger logger, string alertId, DateTimeOffset until);

    [LoggerMessage(5004, LogLevel.Information, "Alert {AlertId} is not sent: its recipient has left")]
    public static partial void Left(this ILogger logger, string alertId);
}
