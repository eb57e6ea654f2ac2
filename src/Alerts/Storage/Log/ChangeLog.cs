using System.Text.Json.Serialization.Metadata;
using Alerts.Storage.Log.Segments;
using Alerts.Storage.Log.Snapshots;
using Azure.Storage.Blobs;

namespace Alerts.Storage.Log;

/// <summary>
/// A list of lines that every worker sees in the same order, without a database: append blobs to which nobody appends without
/// having seen all lines before.
/// </summary>
/// <typeparam name="TLine">Type of a line; one line is one JSON document of at most 64 KiB. Lines of different items differ.</typeparam>
/// <remarks>
/// Every append carries the position that its author has read up to, and the storage refuses it where the log is longer by now
/// (<c>IfAppendPositionEqual</c>). So a decision that is based on the lines before is never written next to a line that it did
/// not know. One loop a process does all the work on a log: it answers questions to the view, and decides on what waits and appends
/// it as one block. docs/log.md tells the rest.
/// </remarks>
public sealed class ChangeLog<TLine> : IDisposable
    where TLine : class
{
    private readonly string _name;
    private readonly LogOptions _options;
    private readonly ILogView<TLine> _view;
    private readonly LogSegments _segments;
    private readonly LogSnapshots _snapshots;
    private readonly LogLines<TLine> _lines;
    private readonly LogTail<TLine> _tail;
    private readonly LogLoop<TLine> _loop;

    /// <summary>A view of a log; nothing is read before the first call.</summary>
    /// <param name="container">The container of the logs.</param>
    /// <param name="name">Name of the log; its lines stand in <c>{name}/000001</c> and on.</param>
    /// <param name="type">How a line is written.</param>
    /// <param name="view">Is told of every line.</param>
    /// <param name="options">Settings.</param>
    public ChangeLog(BlobContainerClient container, string name, JsonTypeInfo<TLine> type, ILogView<TLine> view, LogOptions options)
    {
        (_name, _view, _options) = (name, view, options);
        _segments = new LogSegments(container, name);
        _snapshots = new LogSnapshots(container, name);
        _lines = new LogLines<TLine>(type);
        _tail = new LogTail<TLine>(_segments, _snapshots, _lines, view);
        _loop = new LogLoop<TLine>(_tail, new LogAppender<TLine>(_segments, _tail, _lines, view, options, Random.Shared));
        _loop.Start();
    }

    /// <summary>Reads the newest lines, then looks at the view.</summary>
    /// <param name="look">Reads the view, which does not change while this runs; its argument is the position behind the last line.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<T> LookAsync<T>(Func<long, T> look, CancellationToken cancellation)
    {
        var question = new PendingLook<T>(() => look(_tail.End.Number));
        _loop.Add(question);
        return question.Outcome.WaitAsync(cancellation);
    }

    /// <summary>Decides on the next line and appends it, as often as needed until no other line came in between.</summary>
    /// <param name="decide">
    /// Looks at the view and returns the next line, or null where the view shows that nothing is to be appended (any more). Called
    /// again when somebody else was faster. After a failed call that is made again, it must find the line that may have been written.
    /// </param>
    /// <param name="cancellation">Gives up waiting; the line may still be written.</param>
    /// <returns>The line that this call appended, with its position; null where nothing was to be appended.</returns>
    public Task<(long Position, TLine Line)?> AppendAsync(Func<TLine?> decide, CancellationToken cancellation)
    {
        var item = new PendingAppend<TLine>(decide, cancellation);
        _loop.Add(item);
        return item.Outcome.WaitAsync(cancellation);
    }

    /// <summary>Reads one line.</summary>
    /// <param name="position">The position that came with it.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <exception cref="InvalidDataException">No line starts there.</exception>
    public async Task<TLine> ReadAtAsync(long position, CancellationToken cancellation)
    {
        var at = LogPosition.Of(position);
        var part = await _segments.ReadAsync(at, LogLines<TLine>.LongestLine, cancellation);
        var end = part.Bytes.Span.IndexOf(LogLines<TLine>.LineEnd);
        return end < 0
            ? throw new InvalidDataException($"No line of {_segments.Name(at.Segment)} starts at {at.Offset}.")
            : _lines.Read(part.Bytes.Span[..end], _segments.Name(at.Segment), at.Offset);
    }

    /// <summary>Saves the view if enough lines are new, and gives up what nobody needs any more.</summary>
    /// <param name="unchangedSince">
    /// Segments that are covered by a snapshot and were written to last before this go; null where every line is kept for ever.
    /// </param>
    /// <param name="cancellation">Stops between two steps; nothing is lost.</param>
    public async Task<LogCompaction> CompactAsync(DateTimeOffset? unchangedSince, CancellationToken cancellation)
    {
        var newest = await _snapshots.FindAsync(cancellation);
        var due = await LookAsync(_ => Save(newest), cancellation);
        if (due is var (snapshot, saved))
        {
            await _snapshots.WriteAsync(snapshot, saved, cancellation);
            await _snapshots.RemoveBeforeAsync(snapshot, cancellation);
            newest = snapshot;
        }

        var removed = unchangedSince is { } time && newest is not null
            ? await _segments.RemoveAsync(newest.Segment, time, cancellation)
            : 0;
        return new LogCompaction(_name, due?.Snapshot, removed);
    }

    /// <summary>Ends the work on the log; calls that still wait fail.</summary>
    public void Dispose() => _loop.Dispose();

    private (LogSnapshot Snapshot, BinaryData Saved)? Save(LogSnapshot? newest) =>
        _tail.Lines - (newest?.Lines ?? 0) < _options.SnapshotAfterLines ? null
        : (new LogSnapshot(_tail.End.Segment, _tail.Blocks, _tail.End.Offset, _tail.Lines), _view.Save());
}
