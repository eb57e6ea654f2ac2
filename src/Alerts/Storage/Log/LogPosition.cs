namespace Alerts.Storage.Log;

/// <summary>A place in a log: the start of a line, or the end of what was read.</summary>
/// <param name="Segment">Number of the segment, from 1.</param>
/// <param name="Offset">Bytes before it in the segment, 0 to 2^40 − 1.</param>
public readonly record struct LogPosition(int Segment, long Offset)
{
    // A segment holds at most 50,000 blocks of 4 MB: below 2^38 bytes.
    private const int OffsetBits = 40;

    /// <summary>The first place of a log.</summary>
    public static LogPosition Start { get; } = new(1, 0);

    /// <summary>
    /// The place as one number, by which places compare: (segment − 1) · 2^40 + offset. In the first segment it is the offset, so
    /// positions written before there were further segments stay valid.
    /// </summary>
    public long Number => ((long)(Segment - 1) << OffsetBits) | Offset;

    /// <summary>The first place of the next segment.</summary>
    public LogPosition NextSegment => new(Segment + 1, 0);

    /// <summary>The place that a number names.</summary>
    /// <param name="number">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative: it names no line.</exception>
    public static LogPosition Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return new LogPosition((int)(number >> OffsetBits) + 1, number & ((1L << OffsetBits) - 1));
    }

    /// <summary>A place further on in the same segment.</summary>
    /// <param name="bytes">How many bytes further.</param>
    public LogPosition Plus(int bytes) => this with { Offset = Offset + bytes };
}
