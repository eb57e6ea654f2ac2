using Microsoft.Extensions.Logging;

namespace Alerts.Stories.Skipping;

internal static partial class SkippingLog
{
    [LoggerMessage(2001, LogLevel.Warning, "Story {StoryId}: item {Item} could not be compared, try {Try} of {MaxTries}")]
    public static partial void CannotFold(this ILogger logger, Exception reason, string storyId, string item, int @try, int maxTries);

    [LoggerMessage(2002, LogLevel.Error, "Story {StoryId} goes on without item {Item}; its message waits in table Poison until it is replayed")]
    public static partial void Skipped(this ILogger logger, string storyId, string item);
}
