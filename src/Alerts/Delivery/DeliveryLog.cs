using Microsoft.Extensions.Logging;

namespace Alerts.Delivery;

internal static partial class DeliveryLog
{
    [LoggerMessage(5001, LogLevel.Information, "Alert {AlertId} handed over")]
    public static partial void HandedOver(this ILogger logger, string alertId);

    [LoggerMessage(5002, LogLevel.Warning, "Alert {AlertId} is sent again: an earlier attempt ended without an outcome")]
    public static partial void Uncertain(this ILogger logger, string alertId);

    [LoggerMessage(5003, LogLevel.Information, "Alert {AlertId} is being sent by another worker, or its next try is not due; looking again at {Until}")]
    public static partial void Busy(this ILogger logger, string alertId, DateTimeOffset until);

    [LoggerMessage(5004, LogLevel.Information, "Alert {AlertId} is not sent: its recipient has left")]
    public static partial void Left(this ILogger logger, string alertId);

    [LoggerMessage(5005, LogLevel.Warning, "Alert {AlertId} was not taken ({Status}); try {Tries}, the next one at {Next}")]
    public static partial void Deferred(this ILogger logger, string alertId, string status, int tries, DateTimeOffset next);

    [LoggerMessage(5006, LogLevel.Error, "Alert {AlertId} has failed for good ({Status}) after {Tries} tries")]
    public static partial void Failed(this ILogger logger, string alertId, string status, int tries);

    [LoggerMessage(5007, LogLevel.Error, "Nothing can be sent ({Status}); nothing is lost, all of it waits until {Next}. {Remedy}")]
    public static partial void Held(this ILogger logger, string status, DateTimeOffset next, string remedy);

    [LoggerMessage(5008, LogLevel.Error, "Alert {AlertId} could not be made; the rest of its page goes on")]
    public static partial void Broken(this ILogger logger, Exception fault, string alertId);

    [LoggerMessage(5010, LogLevel.Information, "Alert {AlertId} waits behind one that it corrects and that is being sent; looking again at {Until}")]
    public static partial void Behind(this ILogger logger, string alertId, DateTimeOffset until);

    [LoggerMessage(5011, LogLevel.Information, "Alert {AlertId} replaces {Count} that still waited")]
    public static partial void Replaces(this ILogger logger, string alertId, int count);

    [LoggerMessage(5012, LogLevel.Information, "Alert {AlertId} is not sent: its recipient was never told of the article that it withdraws")]
    public static partial void NeverTold(this ILogger logger, string alertId);

    [LoggerMessage(5009, LogLevel.Warning, "Endpoint {RecipientId} wants nothing any more (410); {Count} subscriptions ended")]
    public static partial void Gone(this ILogger logger, string recipientId, int count);
}
