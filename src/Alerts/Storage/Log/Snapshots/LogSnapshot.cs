using System.Globalization;
using System.Text.Json.Serialization;

namespace Alerts.Storage.Log.Snapshots;

/// <summary>A saved view of a log, and where its lines end; the newest is told by the pointer <c>{log}/snapshot</c>.</summary>
/// <param name="Segment">Segment up to which it covers the log.</param>
/// <param name="Block">Blocks of that segment that it covers.</param>
/// <param name="Offset">Bytes of that segment that it covers.</param>
/// <param name="Lines">Lines that it covers in all.</param>
public sealed record LogSnapshot(int Segment, int Block, long Offset, long Lines)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The end of what it covers.</summary>
    [JsonIgnore]
    public LogPosition Position => new(Segment, Offset);

    /// <summary>Its name below <c>{log}/snapshots/</c>; names sort like the snapshots.</summary>
    [JsonIgnore]
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Segment:000000}-{Block:00000}");
}
