using System.IO.Compression;
using System.Text.Json;

namespace Alerts.Stories;

/// <summary>A story as it is stored: JSON, packed by gzip.</summary>
/// <remarks>
/// Packed, a story of 10,000 statements stays within 1 MB; as plain JSON it would not. The same story always gives the same bytes.
/// A story that an earlier release stored as plain JSON is read as well.
/// </remarks>
public static class StoryBlob
{
    private static ReadOnlySpan<byte> GzipMark => [0x1f, 0x8b];

    /// <summary>The bytes of a story.</summary>
    public static BinaryData Write(StoryState story)
    {
        ArgumentNullException.ThrowIfNull(story);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(gzip, story, StateJson.Default.StoryState);
        }

        return BinaryData.FromBytes(packed.ToArray());
    }

    /// <summary>Reads a story.</summary>
    /// <exception cref="JsonException">The bytes are no story.</exception>
    /// <exception cref="InvalidDataException">They are packed and damaged.</exception>
    public static StoryState Read(BinaryData bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var stored = bytes.ToStream();
        using Stream json = bytes.ToMemory().Span.StartsWith(GzipMark) ? new GZipStream(stored, CompressionMode.Decompress) : stored;
        return JsonSerializer.Deserialize(json, StateJson.Default.StoryState) ?? throw new JsonException("The blob holds no story.");
    }
}
