using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Log;
using Alerts.Storage.Log.Snapshots;
using Alerts.Stories.Suspects;
using Microsoft.Extensions.Options;

namespace Alerts.Stories;

/// <summary>Gives every item its story, once: one line of the log an item, whoever comes first.</summary>
public sealed partial class StoryAssignment : ICompactableLog, IDisposable
{
    private readonly StoryIndex _index;
    private readonly ChangeLog<StoryLine> _log;

    /// <summary>A view of the log <c>stories</c>; nothing is read before it is asked.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="options">Settings.</param>
    /// <param name="logOptions">Settings of the logs.</param>
    public StoryAssignment(AlertsStorage storage, IOptions<StoryOptions> options, IOptions<LogOptions> logOptions)
    {
        _index = new StoryIndex(options.Value.Window);
        _log = new ChangeLog<StoryLine>(
            storage.Container(Containers.Log), "stories", StateJson.Default.StoryLine, _index, logOptions.Value);
    }

    /// <summary>Finds the line of an item, or writes it.</summary>
    /// <param name="article">The edition.</param>
    /// <param name="item">Its item.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    public async Task<PlacedLine> AssignAsync(IngestedArticle article, ArticleItem item, CancellationToken cancellation)
    {
        var id = article.Id.Item(item.Number);
        long? found = null;
        var written = await _log.AppendAsync(
            () => (found = _index.Find(id)) is null ? StoryPlacement.Decide(_index, article, item) : null, cancellation);
        return written is { } own
            ? new PlacedLine(own.Position, own.Line)
            : new PlacedLine(found!.Value, await _log.ReadAtAsync(found.Value, cancellation));
    }

    /// <summary>Position of the line of an item; null where it has none, or one that is skipped.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<long?> FindAsync(ItemId item, CancellationToken cancellation) => _log.LookAsync(_ => _index.Find(item), cancellation);

    /// <summary>Writes that a line is skipped, once: the item has no line any more.</summary>
    /// <param name="skipped">The line.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <returns>False where it was written before.</returns>
    public async Task<bool> SkipAsync(PlacedLine skipped, CancellationToken cancellation) => await _log.AppendAsync(
        () => _index.Find(skipped.Line.ItemId) == skipped.Position ? StoryPlacement.Skip(_index, skipped) : null, cancellation) is not null;

    /// <summary>Whether the log says that a line is skipped.</summary>
    /// <param name="position">Its position.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<bool> IsSkippedAsync(long position, CancellationToken cancellation) =>
        _log.LookAsync(_ => _index.IsSkipped(position), cancellation);

    /// <summary>The story that an id stands for: its own, or the one that it was merged into; null where the log knows none.</summary>
    /// <param name="storyId">Anything.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<string?> FindStoryAsync(string storyId, CancellationToken cancellation) =>
        _log.LookAsync(_ => _index.FindStory(storyId), cancellation);

    /// <summary>Where to read a story: like <see cref="FindStoryAsync"/>, but a story that the log has closed is read under its own id.</summary>
    /// <param name="storyId">Anything, also what no id can be: null for that.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<string?> FindReadableAsync(string storyId, CancellationToken cancellation) =>
        ContentId.IsId(storyId) ? await FindStoryAsync(storyId, cancellation) ?? storyId : null;

    /// <summary>Ids of the stories that were merged into others.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<IReadOnlyList<string>> MergedAsync(CancellationToken cancellation) => _log.LookAsync(_ => _index.Merged, cancellation);

    /// <summary>Reads one line.</summary>
    /// <param name="position">Its position.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<PlacedLine> ReadAsync(long position, CancellationToken cancellation) =>
        new(position, await _log.ReadAtAsync(position, cancellation));

    /// <summary>Reads one line as a story has it.</summary>
    /// <param name="storyId">The story.</param>
    /// <param name="position">The line's position.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<PlacedLine> ReadAsync(string storyId, long position, CancellationToken cancellation) =>
        new(position, (await _log.ReadAtAsync(position, cancellation)).In(storyId));

    /// <summary>The lines of a story behind one position up to another, in log order.</summary>
    /// <param name="last">The last line wanted; it stands behind <paramref name="after"/>.</param>
    /// <param name="after">Position of the last line not wanted; -1 for all.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    public async Task<IReadOnlyList<PlacedLine>> LinesAsync(PlacedLine last, long after, CancellationToken cancellation)
    {
        var lines = new List<PlacedLine> { last };
        for (var position = last.Line.Previous; position > after;)
        {
            var line = (await _log.ReadAtAsync(position, cancellation)).In(last.Line.StoryId);
            lines.Add(new PlacedLine(position, line));
            position = line.Previous;
        }

        lines.Reverse();
        return lines;
    }

    /// <summary>The stories that had a line last, the newest first, each with the position of its newest line.</summary>
    /// <param name="before">Only those whose newest line stands before this position.</param>
    /// <param name="limit">The most that are wanted.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<IReadOnlyList<(string StoryId, long LastLine)>> NewestAsync(long before, int limit, CancellationToken cancellation) =>
        _log.LookAsync(_ => _index.Newest(before, limit), cancellation);

    /// <summary>The newest line of a story that the log knows.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<PlacedLine> LastLineAsync(string storyId, CancellationToken cancellation)
    {
        var position = await _log.LookAsync(_ => _index.LastLine(storyId), cancellation);
        return await ReadAsync(storyId, position, cancellation);
    }

    /// <summary>Open stories that look like one with a story, the likest first.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<IReadOnlyList<LikeStory>> LikeStoriesAsync(string storyId, CancellationToken cancellation) =>
        _log.LookAsync(_ => _index.LikeStories(storyId), cancellation);

    /// <summary>How many stories there are.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<int> CountAsync(CancellationToken cancellation) => _log.LookAsync(_ => _index.Count, cancellation);

    /// <inheritdoc/>
    /// <remarks>The segments stay as long as the raw files: a rebuild replays them, and stories are folded line by line.</remarks>
    public Task<LogCompaction> CompactAsync(CancellationToken cancellation) => _log.CompactAsync(null, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();
}

/// <summary>A line of the log with its position.</summary>
/// <param name="Position">The position.</param>
/// <param name="Line">The line.</param>
public sealed record PlacedLine(long Position, StoryLine Line);
