using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Stories;

/// <summary>Writes unsigned whole numbers as base64, little-endian: hashes of terms, runs of words (1.6 KB for an article of 600 words).</summary>
/// <typeparam name="T">What they are; each takes its size.</typeparam>
internal sealed class PackedNumbersConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
{
    private static readonly int Size = Unsafe.SizeOf<T>();

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bytes = reader.GetBytesFromBase64();
        if (bytes.Length % Size != 0)
            throw new JsonException($"Numbers of {Size} bytes cannot have {bytes.Length} bytes.");

        var numbers = new T[bytes.Length / Size];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = T.ReadLittleEndian(bytes.AsSpan(i * Size, Size), isUnsigned: true);
        }

        return numbers;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        var bytes = new byte[value.Count * Size];
        for (var i = 0; i < value.Count; i++)
        {
            value[i].WriteLittleEndian(bytes.AsSpan(i * Size));
        }

        writer.WriteBase64StringValue(bytes);
    }
}
