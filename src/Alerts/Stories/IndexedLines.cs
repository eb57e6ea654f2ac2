using Alerts.Articles;
using Alerts.Storage.Log;

namespace Alerts.Stories;

/// <summary>Where each item's line stands, and the latest edition of each.</summary>
internal sealed class IndexedLines
{
    private readonly Dictionary<ItemId, long> _lines = [];
    private readonly Dictionary<(string Article, int Item), IndexedEdition> _latest = [];

    /// <summary>Position of the line of an item; null where it has none yet.</summary>
    public long? Find(ItemId item) => _lines.TryGetValue(item, out var line) ? line : null;

    /// <summary>The latest edition of an article's item that joined a story; null where there is none.</summary>
    public IndexedEdition? LatestEdition(string articleId, int item) => _latest.GetValueOrDefault((articleId, item));

    /// <summary>Adds a line.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="line">The line.</param>
    /// <param name="isLatest">Whether it is the item's latest edition now.</param>
    /// <returns>Takes it back.</returns>
    public Action Add(long position, StoryLine line, bool isLatest)
    {
        var undoLine = Undo.Set(_lines, line.ItemId, position);
        if (!isLatest)
            return undoLine;

        var undoLatest = Undo.Set(_latest, (line.ArticleId, line.Item), new IndexedEdition(line.Edition, line.StoryId));
        return () =>
        {
            undoLatest();
            undoLine();
        };
    }

    /// <summary>The lines for a snapshot, in the order of the log.</summary>
    /// <param name="number">Gives the number of a story in the snapshot.</param>
    public IReadOnlyList<SavedLine> Save(Func<string, int> number) =>
    [
        .. _lines.OrderBy(line => line.Value).Select(line => new SavedLine(
            line.Key.ArticleId, line.Key.Edition, line.Key.Number, line.Value,
            LatestEdition(line.Key.ArticleId, line.Key.Number) is { } latest && latest.Edition == line.Key.Edition
                ? number(latest.StoryId)
                : null)),
    ];

    /// <summary>Starts from a snapshot.</summary>
    /// <param name="saved">Its lines; none for the empty index.</param>
    /// <param name="story">Gives the story of a number.</param>
    public void Restore(IReadOnlyList<SavedLine> saved, Func<int, string> story)
    {
        _lines.Clear();
        _latest.Clear();
        foreach (var line in saved)
        {
            _lines.Add(new ItemId(line.ArticleId, line.Edition, line.Item), line.Position);
            if (line.Story is { } number)
                _latest.Add((line.ArticleId, line.Item), new IndexedEdition(line.Edition, story(number)));
        }
    }
}
