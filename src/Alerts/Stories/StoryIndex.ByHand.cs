using Alerts.Storage.Log;
using Alerts.Stories.Merging;
using Alerts.Stories.Splitting;

namespace Alerts.Stories;

/// <content>What a person's lines change.</content>
internal sealed partial class StoryIndex
{
    private Action Merge(long position, StoryLine line, MergedStory merged)
    {
        var (older, younger) = (_stories[line.StoryId], _stories[merged.StoryId]);
        var story = IsClosed(older, line.Time) ? new IndexedStory(older.Id) { LastTime = older.LastTime } : older;
        var (time, lastLine, lastTime) = (Time, story.LastLine, story.LastTime);
        Action? undoTexts = null;
        var undo = new[] { Undo.Set(_stories, story.Id, story), Undo.Remove(_stories, younger.Id), _aliases.Add(merged, story.Id) };
        (Time, story.LastLine) = (line.Time, position);
        if (!IsClosed(younger, line.Time))
        {
            story.LastTime = younger.LastTime > story.LastTime ? younger.LastTime : story.LastTime;
            undoTexts = _texts.Move(younger, story);
        }

        return () =>
        {
            undoTexts?.Invoke();
            (Time, story.LastLine, story.LastTime) = (time, lastLine, lastTime);
            Array.ForEach(undo, takeBack => takeBack());
        };
    }

    private Action Split(long position, StoryLine line, StorySplit split)
    {
        var story = _stories[line.StoryId];
        var made = new IndexedStory(split.StoryId) { LastLine = position, LastTime = story.LastTime };
        var (time, lastLine) = (Time, story.LastLine);
        Action[] undo =
        [
            Undo.Set(_stories, made.Id, made),
            .. split.Items.Select(item => _lines.Move(item.ArticleId, item.Item, made.Id)),
        ];
        (Time, story.LastLine) = (line.Time, position);
        // A closed story is compared with nothing, and neither is what is taken out of it.
        var undoTexts = IsClosed(story, line.Time)
            ? null
            : _texts.Split(story, made, _lines.Find(item => split.Moves(item.ArticleId, item.Number)));
        return () =>
        {
            undoTexts?.Invoke();
            (Time, story.LastLine) = (time, lastLine);
            Array.ForEach(undo, takeBack => takeBack());
        };
    }
}
