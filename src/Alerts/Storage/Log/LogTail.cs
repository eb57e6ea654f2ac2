using Alerts.Storage.Log.Segments;
using Alerts.Storage.Log.Snapshots;

namespace Alerts.Storage.Log;

/// <summary>Keeps a view up to the end of a log: first from the newest snapshot, then line after line.</summary>
internal sealed class LogTail<TLine>(LogSegments segments, LogSnapshots snapshots, LogLines<TLine> lines, ILogView<TLine> view)
    where TLine : class
{
    /// <summary>False before the first read, and after a fault that leaves the view in doubt.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>The end of what was read.</summary>
    public LogPosition End { get; private set; }

    /// <summary>Blocks of its segment, as far as known.</summary>
    public int Blocks { get; private set; }

    /// <summary>Lines up to the end, those of a snapshot included.</summary>
    public long Lines { get; private set; }

    /// <summary>Reads up to the end of the log.</summary>
    /// <param name="own">Is shown every line that is read; null where there is nothing to recognise.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    /// <returns>Whether there was anything new.</returns>
    public async Task<bool> ReadAsync(OwnLines? own, CancellationToken cancellation)
    {
        if (!IsLoaded)
            await RestoreAsync(own, cancellation);

        var before = End;
        while (true)
        {
            var part = await segments.ReadAsync(End, LogSegments.BlockBytes, cancellation);
            if (part.State == SegmentState.More ? TakeIn(part, own)
                : part.State == SegmentState.End || !await RestartAsync(own, cancellation))
                return End != before;
        }
    }

    /// <summary>The segment at the end is missing: it was not made yet, or the log has moved on and left it behind.</summary>
    /// <returns>True where the view was restored and is to be read on; false where the segment has to be made.</returns>
    /// <exception cref="InvalidDataException">The segment is gone, and no snapshot covers it.</exception>
    public async Task<bool> RestartAsync(OwnLines? own, CancellationToken cancellation)
    {
        var newest = await snapshots.FindAsync(cancellation);
        var isCovered = newest?.Position.Number > End.Number;
        if (!isCovered && End.Offset == 0)
            return false;
        if (!isCovered && newest is not null)
        {
            throw new InvalidDataException(
                $"{segments.Name(End.Segment)} is gone, and no snapshot covers it. Bring the container back from a backup.");
        }

        // Also where the whole log is gone: then it begins anew.
        await RestoreAsync(own, cancellation);
        return true;
    }

    /// <summary>Notes a block whose lines the view has taken in already.</summary>
    public void Advance(int bytes, int newLines, int blocks) => (End, Lines, Blocks) = (End.Plus(bytes), Lines + newLines, blocks);

    /// <summary>Notes that the segment was sealed.</summary>
    public void MoveTo(LogPosition start) => (End, Blocks) = (start, 0);

    /// <summary>The view may be wrong: the next read starts again from the snapshot.</summary>
    public void Forget() => IsLoaded = false;

    private async Task RestoreAsync(OwnLines? own, CancellationToken cancellation)
    {
        IsLoaded = false;
        own?.Lose();
        var found = await snapshots.ReadAsync(cancellation);
        view.Restore(found?.Saved);
        (End, Blocks, Lines) = found is var (snapshot, _) ? (snapshot.Position, snapshot.Block, snapshot.Lines) : (LogPosition.Start, 0, 0);
        IsLoaded = true;
    }

    // True at the end of the log.
    private bool TakeIn(SegmentPart part, OwnLines? own)
    {
        IsLoaded = false;   // until all went well
        var (start, rest) = (End, part.Bytes);
        while (End.Segment == start.Segment && rest.Span.IndexOf(LogLines<TLine>.LineEnd) is >= 0 and var length)
        {
            var line = rest.Span[..length];
            own?.See(rest.Span[..(length + 1)]);
            rest = rest[(length + 1)..];
            if (LogLines<TLine>.SealedBy(line) is { } next)
            {
                if (End.Offset + length + 1 != part.Length)
                    throw new InvalidDataException($"There are lines behind the seal of {segments.Name(End.Segment)}, at {End.Offset}.");
                MoveTo(new LogPosition(next, 0));
            }
            else
            {
                view.Apply(End.Number, lines.Read(line, segments.Name(End.Segment), End.Offset));
                Advance(length + 1, 1, Blocks);
            }
        }

        if (End == start)
            throw new InvalidDataException($"{segments.Name(End.Segment)} holds no whole line at {End.Offset}.");

        IsLoaded = true;
        if (End.Segment != start.Segment || End.Offset < part.Length)
            return false;

        Blocks = part.Blocks;
        return true;
    }
}
