namespace Alerts.Storage.Log.Segments;

/// <summary>What a read found behind a position.</summary>
/// <param name="State">Whether there is anything.</param>
/// <param name="Bytes">The bytes from the position on; may end in the middle of a line.</param>
/// <param name="Length">Length of the segment at that moment, in bytes.</param>
/// <param name="Blocks">Its blocks at that moment.</param>
internal readonly record struct SegmentPart(SegmentState State, ReadOnlyMemory<byte> Bytes = default, long Length = 0, int Blocks = 0);

/// <summary>How a segment stands to a position.</summary>
internal enum SegmentState
{
    /// <summary>There is more behind the position.</summary>
    More,

    /// <summary>The segment ends at the position, or before it.</summary>
    End,

    /// <summary>There is no such segment: not made yet, or removed.</summary>
    Missing,
}
