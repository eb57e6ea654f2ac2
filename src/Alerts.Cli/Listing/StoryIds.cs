using Alerts.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Listing;

/// <summary>Finds a story by the beginning of its id, as lists show it.</summary>
internal static class StoryIds
{
    /// <summary>The whole id; also that of a story that was merged into another.</summary>
    /// <exception cref="UserException">No story begins so, or several do.</exception>
    public static async Task<string> FindAsync(IServiceProvider services, string start, CancellationToken cancellation)
    {
        var ids = start.Length > 0 && start.All(char.IsAsciiHexDigitLower)
            ? await services.GetRequiredService<StoryStore>().FindAsync(start, 2, cancellation)
            : [];
        return ids.Count == 1 ? ids[0] : throw new UserException(
            ids.Count == 0 ? $"There is no story {start}. See them with: ./alerts stories" : $"Several stories begin with {start}. Give more of the id.",
            ExitCodes.NotFound);
    }
}
