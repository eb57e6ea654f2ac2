using System.Collections.Concurrent;
using Alerts.Articles;
using Alerts.Storage;

namespace Alerts.Stories.Reading;

/// <summary>A story as a list of stories shows it.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Opened">When its first article came in, UTC.</param>
/// <param name="Updated">When its last article came in, UTC.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Latest">Its last articles that bring something new, the last one first.</param>
public sealed record RunningStory(
    string Id, string Name, DateTimeOffset Opened, DateTimeOffset Updated, int Articles, IReadOnlyList<TimelineItem> Latest);

/// <summary>Lists the stories that moved last, for the front page. A look costs next to nothing where nothing moved.</summary>
/// <param name="assignment">Knows which story had a line when.</param>
/// <param name="stories">The stories.</param>
/// <param name="names">What they are called.</param>
/// <param name="items">Their articles.</param>
public sealed class RunningStories(StoryAssignment assignment, StoryStore stories, StoryNames names, TimelineItems items)
{
    /// <summary>Stories that are looked at, also by filters.</summary>
    public const int Most = 60;

    /// <summary>Articles of a story that are looked at.</summary>
    public const int ArticlesEach = 6;

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    /// <summary>The stories, the one that moved last first; withdrawn articles are missing.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<RunningStory>> ReadAsync(CancellationToken cancellation)
    {
        var found = await assignment.NewestAsync(long.MaxValue, Most, cancellation);
        var read = await SideBySide.ReadAsync(found, (story, stop) => ReadAsync(story.StoryId, story.LastLine, stop), cancellation);
        foreach (var gone in _kept.Keys.Except(found.Select(story => story.StoryId)))
            _kept.TryRemove(gone, out _);
        return [.. read.OfType<RunningStory>()];
    }

    private async Task<RunningStory?> ReadAsync(string storyId, long lastLine, CancellationToken cancellation)
    {
        // The log tells of a line before the story holds it: only what holds it is kept.
        if (!_kept.TryGetValue(storyId, out var kept) || kept.LastLine < lastLine)
        {
            var (state, tag) = await stories.ReadAsync(storyId, cancellation);
            if (tag is null || state.Name.Length == 0)
                return null;
            kept = new Kept(
                state.LastLine, state with { Statements = [], Slots = [], Items = [.. state.Items.Take(StoryNames.MostLookedAt)] },
                [.. state.Items.TakeLast(ArticlesEach).Reverse().Select(item => item.Id)], state.Items.Count);
            _kept[storyId] = kept;
        }

        var latest = await items.ReadAsync(kept.Latest, cancellation);
        return latest.Count == 0 ? null : new RunningStory(
            storyId, await names.OfAsync(kept.State, cancellation), kept.State.Opened, kept.State.Updated, kept.Articles,
            [.. latest.Where(item => item.Decision.Developments.Count > 0)]);
    }

    /// <param name="LastLine">Position of its last line.</param>
    /// <param name="State">The story with the first of its items, and without its statements.</param>
    /// <param name="Latest">Its last items, the last one first.</param>
    /// <param name="Articles">How many items it has.</param>
    private sealed record Kept(long LastLine, StoryState State, IReadOnlyList<ItemId> Latest, int Articles);
}
