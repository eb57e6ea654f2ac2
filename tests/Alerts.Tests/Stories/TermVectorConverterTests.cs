using System.Text.Json;
using Alerts.Stories;
using Alerts.Text;
using Alerts.Text.Comparing;
using FsCheck.Xunit;

namespace Alerts.Tests.Stories;

public sealed class TermVectorConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new TermVectorConverter(), new PackedNumbersConverter<uint>() } };

    [Property]
    public bool A_vector_comes_back_with_weights_of_half_precision(uint[] terms, ushort count)
    {
        var vector = new TermVector(terms, [.. terms.Select((_, i) => 1f / (i + 1))], count);
        var back = Again(vector);
        return back.Terms.SequenceEqual(terms) && back.TermCount == count
            && back.Weights.SequenceEqual(vector.Weights.Select(w => (float)(Half)w));
    }

    [Fact]
    public void A_vector_that_came_back_once_does_not_change_any_more()
    {
        var once = Again(TextAnalyzer.Analyze(null, "The harbour ferry resumed its crossings after the storm had passed.").Vector);
        var twice = Again(once);
        Assert.Equal(once.Terms, twice.Terms);
        Assert.Equal(once.Weights, twice.Weights);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(11)]
    public void Bytes_that_are_no_vector_are_refused(int length)
    {
        var json = JsonSerializer.Serialize(Convert.ToBase64String(new byte[length]));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TermVector>(json, Options));
    }

    [Property]
    public bool Term_hashes_come_back_as_they_were(uint[] terms) =>
        JsonSerializer.Deserialize<IReadOnlyList<uint>>(JsonSerializer.Serialize<IReadOnlyList<uint>>(terms, Options),
            Options)!.SequenceEqual(terms);

    [Fact]
    public void The_bytes_are_little_endian() =>
        Assert.Equal("\"AgAAAAQDAgEAPA==\"", JsonSerializer.Serialize(new TermVector([0x01020304], [1f], 2), Options));

    private static TermVector Again(TermVector vector) =>
        JsonSerializer.Deserialize<TermVector>(JsonSerializer.Serialize(vector, Options), Options)!;

    [Fact]
    public void Bytes_that_are_no_term_hashes_are_refused() => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize<Statement>("{\"Item\":0,\"Sentence\":0,\"Terms\":\"AQIDBAU=\"}"));
}
