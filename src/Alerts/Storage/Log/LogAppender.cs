using System.Runtime.ExceptionServices;
using Alerts.Storage.Log.Segments;

namespace Alerts.Storage.Log;

/// <summary>Decides on what waits and appends it: group commit on the condition that nothing came in between.</summary>
internal sealed class LogAppender<TLine>(
    LogSegments segments, LogTail<TLine> tail, LogLines<TLine> lines, ILogView<TLine> view, LogOptions options, Random random)
    where TLine : class
{
    // Workers that were refused would refuse each other again and again. With four processes of 16 handlers on one Azurite,
    // stepping aside raised 650 lines a second to 2,500, with four of one handler 100 to 260.
    private const double StepMilliseconds = 5;
    private const int MostSteps = 8;

    private LogPosition? _refusedAt;
    private int _refusals;

    /// <summary>Makes one attempt for as many of the waiting items as go into a block; those that are done leave the list.</summary>
    /// <param name="waiting">The items, in order; those that are left are to be tried again.</param>
    /// <param name="cancellation">Signals the end of the log's use.</param>
    public async Task AppendAsync(List<PendingAppend<TLine>> waiting, CancellationToken cancellation)
    {
        if (!tail.IsLoaded)
            await tail.ReadAsync(null, cancellation);
        if (tail.Blocks >= options.BlocksPerSegment)
        {
            await SealAsync(cancellation);
            return;
        }

        var block = Decide(waiting);
        if (block.Lines == 0 || await LandsAsync(block, cancellation))
        {
            waiting.RemoveRange(0, block.Items);
            block.Tell();
        }
    }

    private LogBlock<TLine> Decide(List<PendingAppend<TLine>> waiting)
    {
        var block = new LogBlock<TLine>(tail.End, lines, view, options.LinesPerBlock);
        try
        {
            foreach (var item in waiting)
            {
                if (!block.TryDecide(item))
                    break;
            }
        }
        catch
        {
            tail.Forget();   // the view holds lines that stand nowhere
            throw;
        }

        return block;
    }

    // False where the lines are to be decided again from what came in between.
    private async Task<bool> LandsAsync(LogBlock<TLine> block, CancellationToken cancellation)
    {
        ExceptionDispatchInfo? fault = null;
        var answer = new AppendAnswer(AppendOutcome.Refused);
        try
        {
            answer = await segments.AppendAsync(tail.End, block.Bytes, cancellation);
        }
        catch (Exception e)
        {
            fault = ExceptionDispatchInfo.Capture(e);   // the block may have landed all the same
        }

        if (answer.Outcome == AppendOutcome.Landed)
        {
            _refusals = 0;
            tail.Advance(block.Bytes.Length, block.Lines, answer.Blocks);
            return true;
        }

        block.TakeBack();
        if (answer.Outcome == AppendOutcome.Missing)
        {
            if (!await tail.RestartAsync(null, cancellation))
                await segments.CreateAsync(tail.End.Segment, cancellation);
            return false;
        }

        if (fault is null)
            await StepAsideAsync(cancellation);
        var own = new OwnLines(block.Bytes);
        var refusedAt = tail.End;
        if (await tail.ReadAsync(own, cancellation))
            return own.Found;

        fault?.Throw();
        LookAgain(refusedAt);
        return false;
    }

    private Task StepAsideAsync(CancellationToken cancellation)
    {
        _refusals = Math.Min(_refusals + 1, MostSteps);
        return Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * _refusals * StepMilliseconds), cancellation);
    }

    // Refused, and yet there is nothing behind the position: the log is shorter than it was.
    private void LookAgain(LogPosition refusedAt)
    {
        if (_refusedAt == refusedAt)
        {
            throw new InvalidDataException(
                $"{segments.Name(refusedAt.Segment)} ends before {refusedAt.Offset}, where its snapshot says that it ends: lines are lost. "
                + "Bring the container back from a backup.");
        }

        _refusedAt = refusedAt;
        tail.Forget();
    }

    private async Task SealAsync(CancellationToken cancellation)
    {
        var next = tail.End.NextSegment;
        var answer = await segments.AppendAsync(tail.End, LogLines<TLine>.Seal(next.Segment), cancellation);
        if (answer.Outcome == AppendOutcome.Landed)
            tail.MoveTo(next);
        else
            await tail.ReadAsync(null, cancellation);   // somebody sealed it, or appended, or our answer was lost: the lines tell
    }
}
