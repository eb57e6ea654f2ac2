using System.Collections.Concurrent;
using Azure;

namespace Alerts.Stories.Reading;

/// <summary>Reads stories for pages, a part at a time; the same cost for a long story as for a short one, but for the story itself.</summary>
/// <param name="assignment">Knows which stories were merged.</param>
/// <param name="stories">The stories.</param>
/// <param name="items">Their articles.</param>
public sealed class StoryTimelines(StoryAssignment assignment, StoryStore stories, TimelineItems items)
{
    /// <summary>Articles of a part.</summary>
    public const int PartSize = 20;

    // A story has at most about 1 MB.
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, (ETag Tag, StoryState State)> _kept = new();

    /// <summary>The version of a story as it stands, for telling whether a page is still right; null where there is none of this id.</summary>
    /// <param name="storyId">The id; anything, also what no id can be.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<string?> VersionAsync(string storyId, CancellationToken cancellation) =>
        await assignment.FindReadableAsync(storyId, cancellation) is { } current && await stories.FindTagAsync(current, cancellation) is { } tag
            ? tag.ToString().Trim('"') : null;

    /// <summary>Reads a part of a story; null where there is none of this id.</summary>
    /// <param name="storyId">The id, or that of a story that was merged into it; anything, also what no id can be.</param>
    /// <param name="before">Number of the article that the part before ended with; null for the last ones.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<StoryTimeline?> ReadAsync(string storyId, int? before, CancellationToken cancellation)
    {
        if (await assignment.FindReadableAsync(storyId, cancellation) is not { } current || await StateAsync(current, cancellation) is not { } state)
            return null;

        var end = Math.Clamp(before ?? state.Items.Count, 0, state.Items.Count);
        var start = Math.Max(0, end - PartSize);
        var shown = await items.ReadAsync([.. state.Items.Take(start..end).Reverse().Select(item => item.Id)], cancellation);
        var opening = await items.ReadAsync([.. state.Items.Take(1).Select(item => item.Id)], cancellation);
        return new StoryTimeline(
            state.Id, state.Name, state.Opened, state.Updated, state.Items.Count, state.Slots, state.Items, opening.Count > 0 ? opening[0] : null, shown,
            start > 0 ? start : null, state.Skipped?.Count ?? 0);
    }

    private async Task<StoryState?> StateAsync(string storyId, CancellationToken cancellation)
    {
        if (await stories.FindTagAsync(storyId, cancellation) is not { } newest)
            return null;
        if (_kept.TryGetValue(storyId, out var kept) && kept.Tag == newest)
            return kept.State;

        var (state, tag) = await stories.ReadAsync(storyId, cancellation);
        if (tag is null)
            return null;
        if (_kept.Count >= MostKept)
            _kept.Clear();
        _kept[storyId] = (tag.Value, state);
        return state;
    }
}
