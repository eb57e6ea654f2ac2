using Microsoft.Extensions.Logging;

namespace Alerts.Matching;

internal static partial class MatchingLog
{
    [LoggerMessage(4001, LogLevel.Information, "{Recipients} recipients for edition {Edition}")]
    public static partial void Matched(this ILogger logger, int recipients, string edition);
}
