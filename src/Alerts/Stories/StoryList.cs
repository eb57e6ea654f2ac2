using System.Globalization;
using Alerts.Storage;

namespace Alerts.Stories;

/// <summary>Lists stories, the one that moved last first.</summary>
/// <param name="assignment">Knows which story had a line when.</param>
/// <param name="stories">The stories.</param>
public sealed class StoryList(StoryAssignment assignment, StoryStore stories)
{
    /// <summary>A part of all stories. One that moves while the parts are read may be missing from them: it is at the front by then.</summary>
    /// <param name="limit">The most that are wanted, 1 to 1,000.</param>
    /// <param name="after">Where the part before ended (<see cref="Page{T}.Next"/>); null for the first.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The part, or that <paramref name="after"/> is none of ours.</returns>
    public async Task<Result<Page<StorySummary>>> ReadAsync(int limit, string? after, CancellationToken cancellation)
    {
        var before = long.MaxValue;
        if (after is not null && !long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out before))
            return PageToken.Invalid;

        var found = await assignment.NewestAsync(before, limit, cancellation);
        var read = await SideBySide.ReadAsync(found, async (story, stop) =>
        {
            // A story whose first line is being decided has nothing to show yet, one that holds nothing but a needless kill never.
            var (state, tag) = await stories.ReadAsync(story.StoryId, stop);
            return tag is null || state is { Items.Count: > 0, Name.Length: 0 } ? null : StorySummary.Of(state);
        }, cancellation);
        var next = found.Count < limit ? null : found[^1].LastLine.ToString(CultureInfo.InvariantCulture);
        return new Page<StorySummary>([.. read.OfType<StorySummary>()], next);
    }
}

/// <summary>A story in a list.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Opened">When its first article came in, UTC.</param>
/// <param name="Updated">When its last article came in, UTC.</param>
/// <param name="Articles">How many articles it has, editions counted each.</param>
public sealed record StorySummary(string Id, string Name, DateTimeOffset Opened, DateTimeOffset Updated, int Articles)
{
    /// <summary>Sums up a story.</summary>
    internal static StorySummary Of(StoryState state) => new(state.Id, state.Name, state.Opened, state.Updated, state.Items.Count);
}
