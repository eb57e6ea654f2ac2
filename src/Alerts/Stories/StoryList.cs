using System.Globalization;
using Alerts.Storage;

namespace Alerts.Stories;

/// <summary>Lists stories, the one that moved last first.</summary>
/// <param name="assignment">Knows which story had a line when.</param>
/// <param name="summaries">Sums them up.</param>
public sealed class StoryList(StoryAssignment assignment, StorySummaries summaries)
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
        var read = await SideBySide.ReadAsync(found, (story, stop) => summaries.ReadAsync(story.StoryId, stop), cancellation);
        var next = found.Count < limit ? null : found[^1].LastLine.ToString(CultureInfo.InvariantCulture);
        return new Page<StorySummary>([.. read.OfType<StorySummary>()], next);
    }
}
