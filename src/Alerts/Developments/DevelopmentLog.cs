using Microsoft.Extensions.Logging;

namespace Alerts.Developments;

internal static partial class DevelopmentLog
{
    [LoggerMessage(3001, LogLevel.Information, "Story {StoryId}: {Count} developments in item {Item}")]
    public static partial void Found(this ILogger logger, string storyId, int count, string item);
}
