using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Stories;

/// <summary>Writes a text's runs of words as base64, 2 bytes each, little-endian: about 1.6 KB for an article of 600 words.</summary>
internal sealed class ShinglesConverter : JsonConverter<IReadOnlyList<ushort>>
{
    public override IReadOnlyList<ushort> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        if (bytes.Length % sizeof(ushort) != 0)
            throw new JsonException($"Runs of words cannot have {bytes.Length} bytes.");

        var runs = new ushort[bytes.Length / sizeof(ushort)];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)));
        }

        return runs;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ushort> value, JsonSerializerOptions options)
    {
        var bytes = new byte[value.Count * sizeof(ushort)];
        for (var i = 0; i < value.Count; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)), value[i]);
        }

        writer.WriteBase64StringValue(bytes);
    }
}
