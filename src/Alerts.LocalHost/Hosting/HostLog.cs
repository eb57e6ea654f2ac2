using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>The local host's log lines, 9000 to 9099.</summary>
internal static partial class HostLog
{
    [LoggerMessage(9000, LogLevel.Information, "Function {Function}: {Trigger}")]
    public static partial void Listening(this ILogger log, string function, string trigger);

    [LoggerMessage(9001, LogLevel.Information, "{Function} succeeded in {Milliseconds} ms (run {InvocationId})")]
    public static partial void Succeeded(this ILogger log, string function, long milliseconds, string invocationId);

    [LoggerMessage(9002, LogLevel.Error, "{Function} failed after {Milliseconds} ms (run {InvocationId})")]
    public static partial void Failed(this ILogger log, Exception failure, string function, long milliseconds, string invocationId);

    [LoggerMessage(9003, LogLevel.Warning, "{Function} was cancelled after {Milliseconds} ms (run {InvocationId})")]
    public static partial void Cancelled(this ILogger log, string function, long milliseconds, string invocationId);

    [LoggerMessage(9004, LogLevel.Warning, "Shutdown: functions are still running after the time allowed; their tokens are cancelled")]
    public static partial void ShutdownLate(this ILogger log);

    [LoggerMessage(9005, LogLevel.Error, "Shutdown: {Count} listeners did not stop although cancelled; what they ran will run again")]
    public static partial void ShutdownAbandoned(this ILogger log, int count);

    [LoggerMessage(9006, LogLevel.Critical, "A listener ended although the host runs; the host stops")]
    public static partial void ListenerEnded(this ILogger log, Exception failure);

    [LoggerMessage(9030, LogLevel.Debug, "Lease {Lease} taken")]
    public static partial void LeaseTaken(this ILogger log, string lease);

    [LoggerMessage(9031, LogLevel.Warning, "Lease {Lease} lost; another host may go on with it")]
    public static partial void LeaseLost(this ILogger log, string lease);

    [LoggerMessage(9032, LogLevel.Warning, "Lease {Lease} could not be taken, renewed or released: {Reason}")]
    public static partial void LeaseTrouble(this ILogger log, string lease, string reason);
}
