using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>
/// Writes a vector as base64: the term count (4 bytes), then per term its hash (4 bytes) and weight (2 bytes, half precision),
/// little-endian. About half a KB for 64 terms.
/// </summary>
/// <remarks>
/// The weights lose digits when written. Every worker therefore compares vectors as read back, never as computed: the pipeline
/// takes them from the ingested article.
/// </remarks>
internal sealed class TermVectorConverter : JsonConverter<TermVector>
{
    private const int TermBytes = 6;

    public override TermVector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        var count = (bytes.Length - 4) / TermBytes;
        if (bytes.Length < 4 || 4 + (count * TermBytes) != bytes.Length)
            throw new JsonException($"A vector cannot have {bytes.Length} bytes.");

        var terms = new uint[count];
        var weights = new float[count];
        for (var i = 0; i < count; i++)
        {
            var term = bytes.AsSpan(4 + (i * TermBytes), TermBytes);
            terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(term);
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(term[4..]);
        }

        return new TermVector(terms, weights, BinaryPrimitives.ReadInt32LittleEndian(bytes));
    }

    public override void Write(Utf8JsonWriter writer, TermVector value, JsonSerializerOptions options)
    {
        var bytes = new byte[4 + (value.Terms.Count * TermBytes)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value.TermCount);
        for (var i = 0; i < value.Terms.Count; i++)
        {
            var term = bytes.AsSpan(4 + (i * TermBytes), TermBytes);
            BinaryPrimitives.WriteUInt32LittleEndian(term, value.Terms[i]);
            BinaryPrimitives.WriteHalfLittleEndian(term[4..], (Half)value.Weights[i]);
        }

        writer.WriteBase64StringValue(bytes);
    }
}
