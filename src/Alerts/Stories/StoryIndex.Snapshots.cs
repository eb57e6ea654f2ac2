using System.Text.Json;

namespace Alerts.Stories;

/// <content>How the index is kept in a snapshot.</content>
internal sealed partial class StoryIndex
{
    /// <inheritdoc/>
    /// <remarks>
    /// Holds the vectors of open stories, and of every item its line: so no line is left behind, and an item that comes again finds
    /// its line also where nobody has folded it yet.
    /// </remarks>
    public BinaryData Save()
    {
        // No text can join a closed story by likeness, so its vectors are of no more use here either.
        _texts.Remove(story => IsClosed(story, Time));
        var stories = _stories.Values.OrderBy(story => story.LastLine).ToList();
        var numbers = stories.Select((story, number) => (story.Id, number)).ToDictionary(s => s.Id, s => s.number);
        var texts = _texts.Read([.. Enumerable.Range(0, _texts.Count)]);
        var saved = new SavedStoryIndex(
            Time,
            [.. stories.Select(s => new SavedStory(s.Id, s.LastLine, s.LastTime, [.. s.Texts.Select(text => texts[text])]))],
            _lines.Save(id => numbers[_aliases.Resolve(id)]), _lines.SaveSkipped(), _aliases.Save());
        return BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(saved, StoryIndexJson.Default.SavedStoryIndex));
    }

    /// <inheritdoc/>
    public void Restore(BinaryData? saved)
    {
        var index = saved is null
            ? new SavedStoryIndex(DateTimeOffset.MinValue, [], [], null, null)
            : JsonSerializer.Deserialize(saved.ToMemory().Span, StoryIndexJson.Default.SavedStoryIndex)
                ?? throw new InvalidDataException("The snapshot of the stories is empty.");
        Time = index.Time;
        _lines.Restore(index.Lines, index.Skipped, number => index.Stories[number].Id);
        _aliases.Restore(index.Aliases);
        _texts.Clear();
        _stories.Clear();
        foreach (var known in index.Stories)
        {
            var story = new IndexedStory(known.Id) { LastLine = known.LastLine, LastTime = known.LastTime };
            _stories.Add(known.Id, story);
            foreach (var member in known.Members)
            {
                _texts.Add(story, member);
            }
        }
    }
}
