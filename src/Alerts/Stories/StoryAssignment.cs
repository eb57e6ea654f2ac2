using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Log;
using Alerts.Storage.Log.Snapshots;
using Microsoft.Extensions.Options;

namespace Alerts.Stories;

/// <summary>Gives every item its story, once: one line of the log an item, whoever comes first.</summary>
public sealed class StoryAssignment : ICompactableLog, IDisposable
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
        var written = await _log.AppendAsync(() => (found = _index.Find(id)) is null ? Decide(article, item) : null, cancellation);
        return written is { } own
            ? new PlacedLine(own.Position, own.Line)
            : new PlacedLine(found!.Value, await _log.ReadAtAsync(found.Value, cancellation));
    }

    /// <summary>The lines of a story behind one position up to another, in log order.</summary>
    /// <param name="last">The last line wanted; it stands behind <paramref name="after"/>.</param>
    /// <param name="after">Position of the last line not wanted; -1 for all.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    public async Task<IReadOnlyList<PlacedLine>> LinesAsync(PlacedLine last, long after, CancellationToken cancellation)
    {
        var lines = new List<PlacedLine> { last };
        for (var position = last.Line.Previous; position > after;)
        {
            var line = await _log.ReadAtAsync(position, cancellation);
            lines.Add(new PlacedLine(position, line));
            position = line.Previous;
        }

        lines.Reverse();
        return lines;
    }

    /// <inheritdoc/>
    /// <remarks>The segments stay as long as the raw files: a rebuild replays them, and stories are folded line by line.</remarks>
    public Task<LogCompaction> CompactAsync(CancellationToken cancellation) => _log.CompactAsync(null, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();

    private StoryLine Decide(IngestedArticle article, ArticleItem item)
    {
        var time = article.DroppedAt > _index.Time ? article.DroppedAt : _index.Time;
        var (kind, story) = Place(article, item, time);
        return new StoryLine(
            article.ArticleId, article.Edition, item.Number, article.RawHash, kind, story, item.Analysis.Vector, item.Analysis.Names,
            StoryClaims.Of(item.Analysis), time, _index.LastLine(story));
    }

    private (StoryLineKind Kind, string StoryId) Place(IngestedArticle article, ArticleItem item, DateTimeOffset time)
    {
        // An edition stays in its predecessor's story, whatever it says now.
        if (_index.LatestEdition(article.ArticleId, item.Number) is { } known)
            return (known.Edition > article.Edition ? StoryLineKind.Superseded : StoryLineKind.Joined, known.StoryId);

        return _index.FindStory(item.Analysis.Vector, StoryClaims.Of(item.Analysis), time) is { } running
            ? (StoryLineKind.Joined, running)
            : (StoryLineKind.Opened, ContentId.Of("story", article.Id.Item(item.Number).ToString()));
    }
}

/// <summary>A line of the log with its position.</summary>
/// <param name="Position">The position.</param>
/// <param name="Line">The line.</param>
public sealed record PlacedLine(long Position, StoryLine Line);
