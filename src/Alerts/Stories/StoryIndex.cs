using Alerts.Articles;
using Alerts.Storage.Log;
using Alerts.Stories.Merging;
using Alerts.Stories.Suspects;

namespace Alerts.Stories;

/// <summary>The stories as the log tells them, in memory; made from the lines alone, in their order.</summary>
internal sealed partial class StoryIndex : ILogView<StoryLine>
{
    private readonly Dictionary<string, IndexedStory> _stories = [];
    private readonly IndexedLines _lines = new();
    private readonly StoryTexts _texts = new();
    private readonly StoryChoice _choice;
    private readonly StoryAliases _aliases = new();

    /// <summary>An index without a story.</summary>
    /// <param name="window">A story that has been quiet for longer is closed: no text joins it by likeness.</param>
    public StoryIndex(TimeSpan window) => _choice = new StoryChoice(_texts, window);

    /// <summary>Time of the newest line; the pipeline's clock.</summary>
    public DateTimeOffset Time { get; private set; } = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    public Action Apply(long position, StoryLine line)
    {
        if (line.Skips is { } skipped)
            return _lines.Skip(skipped);
        if (line.Merges is { } merged)
            return Merge(position, line, merged);
        if (line.Splits is { } split)
            return Split(position, line, split);

        var isMember = line.Kind != StoryLineKind.Superseded;
        var story = _stories.GetValueOrDefault(line.StoryId);
        // A closed story that a later edition opens again is compared by its new texts only: the vectors of closed ones go.
        if (story is null || (isMember && IsClosed(story, line.Time)))
            story = new IndexedStory(line.StoryId);

        var (time, lastLine, lastTime) = (Time, story.LastLine, story.LastTime);
        var undoStory = Undo.Set(_stories, line.StoryId, story);
        var undoLine = _lines.Add(position, line, isMember);
        Action? undoText = null;
        Time = line.Time;
        story.LastLine = position;
        if (isMember)
        {
            story.LastTime = line.Time;
            undoText = _texts.Add(story, StoryText.Of(position, line));
        }

        return () =>
        {
            undoText?.Invoke();
            (Time, story.LastLine, story.LastTime) = (time, lastLine, lastTime);
            undoLine();
            undoStory();
        };
    }

    /// <summary>Position of the line of an item; null where it has none yet.</summary>
    public long? Find(ItemId item) => _lines.Find(item);

    /// <summary>Whether a line is skipped.</summary>
    public bool IsSkipped(long position) => _lines.IsSkipped(position);

    /// <summary>The latest edition of an article's item that joined a story; null where there is none.</summary>
    public IndexedEdition? LatestEdition(string articleId, int item) =>
        _lines.LatestEdition(articleId, item) is { } known ? known with { StoryId = _aliases.Resolve(known.StoryId) } : null;

    /// <summary>Position of a story's newest line, also of one that was merged; -1 for a new story.</summary>
    public long LastLine(string storyId) =>
        _stories.TryGetValue(storyId, out var story) ? story.LastLine : _aliases.LastLine(storyId) ?? -1;

    /// <summary>The story that an id stands for: its own, or the one that it was merged into; null where there is none.</summary>
    public string? FindStory(string storyId) => _aliases.Resolve(storyId) is { } id && _stories.ContainsKey(id) ? id : null;

    /// <summary>Ids of the stories that were merged into others.</summary>
    public IReadOnlyList<string> Merged => [.. _aliases.Ids];

    /// <summary>How many stories there are.</summary>
    public int Count => _stories.Count;

    /// <summary>The stories that had a line last, the newest first.</summary>
    /// <param name="before">Only those whose newest line stands before this position.</param>
    /// <param name="limit">The most that are wanted; one more where a split gave the last two their newest line.</param>
    public IReadOnlyList<(string StoryId, long LastLine)> Newest(long before, int limit)
    {
        var newest = _stories.Values.Where(story => story.LastLine < before).OrderByDescending(story => story.LastLine)
            .ThenBy(story => story.Id, StringComparer.Ordinal).Select(story => (story.Id, story.LastLine)).ToList();
        // Whoever asks for the next ones names a position: the two that share it stay together.
        return [.. newest.TakeWhile((story, i) => i < limit || story.LastLine == newest[limit - 1].LastLine)];
    }

    /// <summary>The running story that a text belongs to; null where it belongs to none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">The line's time.</param>
    public string? FindStory(StoryText text, DateTimeOffset now) => _choice.Find(text, now);

    /// <summary>Open stories that look like one with a story, the likest first; none where it is closed.</summary>
    /// <param name="storyId">The story.</param>
    public IReadOnlyList<LikeStory> LikeStories(string storyId)
    {
        if (!_stories.TryGetValue(storyId, out var story) || IsClosed(story, Time))
            return [];
        var likest = new Dictionary<string, double>();
        foreach (var text in _texts.Read([.. story.Texts.TakeLast(LikeStory.MostTexts)]))
        {
            foreach (var (other, score) in _choice.Score(text, Time, LikeStory.LeastScore).Where(found => found.Story != story))
            {
                likest[other.Id] = Math.Max(score, likest.GetValueOrDefault(other.Id));
            }
        }

        return [.. likest.Select(l => new LikeStory(l.Key, l.Value)).OrderByDescending(l => l.Score).ThenBy(l => l.StoryId, StringComparer.Ordinal)];
    }

    private bool IsClosed(IndexedStory story, DateTimeOffset now) => _choice.IsClosed(story, now);
}
