using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Alerts.Storage.Log;

/// <summary>Lines as bytes: one JSON document and a line feed each; the last of a full segment is its seal, "#sealed 000002".</summary>
/// <param name="type">How a line is written.</param>
internal sealed class LogLines<TLine>(JsonTypeInfo<TLine> type)
    where TLine : class
{
    /// <summary>Most bytes of a line with its end: a line is read by its position in one call.</summary>
    public const int LongestLine = 64 * 1024;

    /// <summary>Ends a line; stands nowhere else, for JSON without indentation escapes it.</summary>
    public const byte LineEnd = (byte)'\n';

    // No JSON document begins with this.
    private static readonly byte[] SealMark = Encoding.UTF8.GetBytes("#sealed ");

    /// <summary>A line as bytes, with its end.</summary>
    /// <exception cref="InvalidOperationException">It is too long.</exception>
    public byte[] Write(TLine line)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(line, type), LineEnd];
        return bytes.Length <= LongestLine ? bytes
            : throw new InvalidOperationException($"A line of {bytes.Length} bytes is too long; a log takes {LongestLine}.");
    }

    /// <summary>A line read, without its end.</summary>
    /// <exception cref="InvalidDataException">It is no line of this log.</exception>
    public TLine Read(ReadOnlySpan<byte> bytes, string segment, long offset)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, type) ?? throw new JsonException("The line is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"What stands in {segment} at {offset} is no line of this log: {e.Message}", e);
        }
    }

    /// <summary>The line that closes a segment, with its end.</summary>
    /// <param name="next">The segment in which the log goes on.</param>
    public static byte[] Seal(int next) =>
        [.. SealMark, .. Encoding.UTF8.GetBytes(next.ToString("000000", CultureInfo.InvariantCulture)), LineEnd];

    /// <summary>The segment that a seal names; null where the line is no seal.</summary>
    public static int? SealedBy(ReadOnlySpan<byte> line) =>
        line.StartsWith(SealMark) && Utf8Parser.TryParse(line[SealMark.Length..], out int next, out _) ? next : null;
}
