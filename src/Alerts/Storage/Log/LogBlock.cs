using System.Buffers;
using Alerts.Storage.Log.Segments;

namespace Alerts.Storage.Log;

/// <summary>
/// A block in the making: one item after the other is decided, each seeing the lines before it in the block, and nobody is told
/// before the block has landed.
/// </summary>
/// <param name="start">Where the block is to stand.</param>
/// <param name="lines">How lines are written.</param>
/// <param name="view">The view up to <paramref name="start"/>; holds the block's lines too until they are taken back.</param>
/// <param name="mostLines">Most lines of the block.</param>
internal sealed class LogBlock<TLine>(LogPosition start, LogLines<TLine> lines, ILogView<TLine> view, int mostLines)
    where TLine : class
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<Action> _takeBack = [];
    private readonly List<Action> _tell = [];

    /// <summary>The lines as bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>Number of lines.</summary>
    public int Lines => _takeBack.Count;

    /// <summary>Number of items decided on, those that wanted no line or failed included.</summary>
    public int Items => _tell.Count;

    /// <summary>Decides on the next item.</summary>
    /// <returns>False where the block is full; the item is left for the next one.</returns>
    public bool TryDecide(PendingAppend<TLine> item)
    {
        if (Lines == mostLines)
            return false;

        TLine? line;
        byte[] bytes;
        try
        {
            line = item.Decide();
            bytes = line is null ? [] : lines.Write(line);
        }
        catch (Exception e)
        {
            // The fault of one item is no fault of the others in the block.
            _tell.Add(() => item.Fail(e));
            return true;
        }

        if (line is null)
        {
            _tell.Add(() => item.End(null));
            return true;
        }

        if (_bytes.WrittenCount + bytes.Length > LogSegments.BlockBytes)
            return false;

        var position = start.Plus(_bytes.WrittenCount).Number;
        _bytes.Write(bytes);
        _takeBack.Add(view.Apply(position, line));
        _tell.Add(() => item.End((position, line)));
        return true;
    }

    /// <summary>Takes the lines out of the view again.</summary>
    public void TakeBack()
    {
        foreach (var takeBack in Enumerable.Reverse(_takeBack))
        {
            takeBack();
        }
    }

    /// <summary>Tells every item what became of it.</summary>
    public void Tell() => _tell.ForEach(tell => tell());
}
