namespace Alerts.Storage.Log;

/// <summary>Recognises a block of one's own, whose answer was lost, among the lines that are read from where it was to stand.</summary>
/// <param name="block">The block.</param>
/// <remarks>
/// Equal bytes at that position are the block itself, or lines that another worker decided on alike for the same items from the
/// same lines before. Either way each item has its line, once; where it matters whose line it is, the line itself names that.
/// </remarks>
internal sealed class OwnLines(ReadOnlyMemory<byte> block)
{
    private int _seen;
    private bool _other;

    /// <summary>True once the whole block was seen.</summary>
    public bool Found => !_other && _seen == block.Length;

    /// <summary>Compares the next line that was read, with its end.</summary>
    public void See(ReadOnlySpan<byte> line)
    {
        if (_other || Found)
            return;

        _other = !block.Span[_seen..].StartsWith(line);
        _seen += line.Length;
    }

    /// <summary>The reading began again elsewhere: nothing more can be recognised.</summary>
    public void Lose() => _other = true;
}
