using System.Text.Json;
using Alerts.Articles;
using Alerts.Storage.Log;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>The stories as the log tells them, in memory; made from the lines alone, in their order.</summary>
/// <param name="window">A story that has been quiet for longer is closed: no text joins it by likeness.</param>
internal sealed class StoryIndex(TimeSpan window) : ILogView<StoryLine>
{
    private readonly Dictionary<string, IndexedStory> _stories = [];
    private readonly IndexedLines _lines = new();
    private readonly StoryPostings _postings = new();

    /// <summary>Time of the newest line; the pipeline's clock.</summary>
    public DateTimeOffset Time { get; private set; } = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    public Action Apply(long position, StoryLine line)
    {
        if (line.Skips is { } skipped)
            return _lines.Skip(skipped);

        var isMember = line.Kind != StoryLineKind.Superseded;
        var story = _stories.GetValueOrDefault(line.StoryId);
        // A closed story that a later edition opens again is compared by its new texts only: the vectors of closed ones go.
        if (story is null || (isMember && IsClosed(story, line.Time)))
            story = new IndexedStory(line.StoryId);

        var (time, lastLine, lastTime) = (Time, story.LastLine, story.LastTime);
        var undoStory = Undo.Set(_stories, line.StoryId, story);
        var undoLine = _lines.Add(position, line, isMember);
        Time = line.Time;
        story.LastLine = position;
        if (isMember)
        {
            story.LastTime = line.Time;
            Add(story, new StoryMember(line.Vector, line.Claims));
        }

        return () =>
        {
            if (isMember)
                RemoveLast(story);
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
    public IndexedEdition? LatestEdition(string articleId, int item) => _lines.LatestEdition(articleId, item);

    /// <summary>Position of a story's newest line; -1 for a new story.</summary>
    public long LastLine(string storyId) => _stories.TryGetValue(storyId, out var story) ? story.LastLine : -1;

    /// <summary>How many stories there are.</summary>
    public int Count => _stories.Count;

    /// <summary>The stories that had a line last, the newest first.</summary>
    /// <param name="before">Only those whose newest line stands before this position.</param>
    /// <param name="limit">The most that are wanted.</param>
    public IReadOnlyList<(string StoryId, long LastLine)> Newest(long before, int limit) =>
    [
        .. _stories.Values.Where(story => story.LastLine < before).OrderByDescending(story => story.LastLine).Take(limit)
            .Select(story => (story.Id, story.LastLine)),
    ];

    /// <summary>The running story that a text belongs to; null where it belongs to none.</summary>
    /// <param name="vector">What the text is about.</param>
    /// <param name="claims">Who counts what in it (<see cref="StoryClaims"/>).</param>
    /// <param name="now">The line's time.</param>
    public string? FindStory(TermVector vector, IReadOnlyList<uint> claims, DateTimeOffset now) =>
        StoryChoice.Among(_postings.Shared(vector).Where(s => !IsClosed(s.Key, now)), vector, claims, now);

    /// <inheritdoc/>
    /// <remarks>
    /// Holds the vectors of open stories, and of every item its line: so no line is left behind, and an item that comes again finds
    /// its line also where nobody has folded it yet.
    /// </remarks>
    public BinaryData Save()
    {
        // No text can join a closed story by likeness, so its vectors are of no more use here either.
        _postings.Remove(story => IsClosed(story, Time));
        var stories = _stories.Values.OrderBy(story => story.LastLine).ToList();
        var numbers = stories.Select((story, number) => (story.Id, number)).ToDictionary(s => s.Id, s => s.number);
        var saved = new SavedStoryIndex(
            Time,
            [.. stories.Select(s => new SavedStory(s.Id, s.LastLine, s.LastTime, IsClosed(s, Time) ? [] : s.Members))],
            _lines.Save(id => numbers[id]), _lines.SaveSkipped());
        return BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(saved, StoryIndexJson.Default.SavedStoryIndex));
    }

    /// <inheritdoc/>
    public void Restore(BinaryData? saved)
    {
        var index = saved is null
            ? new SavedStoryIndex(DateTimeOffset.MinValue, [], [], null)
            : JsonSerializer.Deserialize(saved.ToMemory().Span, StoryIndexJson.Default.SavedStoryIndex)
                ?? throw new InvalidDataException("The snapshot of the stories is empty.");
        Time = index.Time;
        _lines.Restore(index.Lines, index.Skipped, number => index.Stories[number].Id);
        _postings.Clear();
        _stories.Clear();
        foreach (var known in index.Stories)
        {
            var story = new IndexedStory(known.Id) { LastLine = known.LastLine, LastTime = known.LastTime };
            _stories.Add(known.Id, story);
            foreach (var member in known.Members)
            {
                Add(story, member);
            }
        }
    }

    private bool IsClosed(IndexedStory story, DateTimeOffset now) => now - story.LastTime > window;

    private void Add(IndexedStory story, StoryMember member)
    {
        story.Members.Add(member);
        _postings.Add(story, member.Vector);
    }

    private void RemoveLast(IndexedStory story)
    {
        _postings.RemoveLast(story.Members[^1].Vector);
        story.Members.RemoveAt(story.Members.Count - 1);
    }
}
