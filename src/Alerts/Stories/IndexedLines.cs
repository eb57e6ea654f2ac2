using Alerts.Articles;
using Alerts.Storage.Log;

namespace Alerts.Stories;

/// <summary>Where each item's line stands, and the latest edition of each.</summary>
internal sealed class IndexedLines
{
    private readonly Dictionary<ItemId, long> _lines = [];
    private readonly SortedSet<long> _skipped = [];
    private readonly Dictionary<(string Article, int Item), IndexedEdition> _latest = [];

    /// <summary>Position of the line of an item; null where it has none yet, or one that is skipped.</summary>
    public long? Find(ItemId item) => _lines.TryGetValue(item, out var line) && !IsSkipped(line) ? line : null;

    /// <summary>Whether a line is skipped.</summary>
    public bool IsSkipped(long position) => _skipped.Contains(position);

    /// <summary>Notes that a line is skipped: its item has no line until it gets another.</summary>
    /// <returns>Takes it back.</returns>
    public Action Skip(long position)
    {
        var isNew = _skipped.Add(position);
        return () =>
        {
            if (isNew)
                _skipped.Remove(position);
        };
    }

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

    /// <summary>Positions of the lines of all editions of some items.</summary>
    /// <remarks>Time is linear in the number of all items.</remarks>
    public IReadOnlySet<long> Find(Func<ItemId, bool> isWanted) =>
        _lines.Where(line => isWanted(line.Key)).Select(line => line.Value).ToHashSet();

    /// <summary>Gives an item's next editions to another story.</summary>
    /// <returns>Takes it back.</returns>
    public Action Move(string articleId, int item, string storyId) =>
        LatestEdition(articleId, item) is { } known ? Undo.Set(_latest, (articleId, item), known with { StoryId = storyId }) : () => { };

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

    /// <summary>The skipped lines for a snapshot; null where there are none.</summary>
    public IReadOnlyList<long>? SaveSkipped() => _skipped.Count == 0 ? null : [.. _skipped];

    /// <summary>Starts from a snapshot.</summary>
    /// <param name="saved">Its lines; none for the empty index.</param>
    /// <param name="skipped">Its skipped lines.</param>
    /// <param name="story">Gives the story of a number.</param>
    public void Restore(IReadOnlyList<SavedLine> saved, IReadOnlyList<long>? skipped, Func<int, string> story)
    {
        _lines.Clear();
        _latest.Clear();
        _skipped.Clear();
        _skipped.UnionWith(skipped ?? []);
        foreach (var line in saved)
        {
            _lines.Add(new ItemId(line.ArticleId, line.Edition, line.Item), line.Position);
            if (line.Story is { } number)
                _latest.Add((line.ArticleId, line.Item), new IndexedEdition(line.Edition, story(number)));
        }
    }
}
