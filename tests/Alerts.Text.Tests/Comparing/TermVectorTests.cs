using Alerts.Text.Comparing;

namespace Alerts.Text.Tests.Comparing;

public sealed class TermVectorTests
{
    private static readonly TermVector Bridge = Vector(
        "Lindholm bridge closed",
        "The harbour bridge in Lindholm was closed after engineers found cracks in two pillars. Mayor Ida Kranz promised repairs.");

    [Fact]
    public void A_vector_has_length_one_and_terms_in_order()
    {
        Assert.Equal(1.0, Bridge.Weights.Sum(w => (double)w * w), precision: 4);
        Assert.Equal(Bridge.Terms.Order().Distinct(), Bridge.Terms);
        Assert.InRange(Bridge.TermCount, Bridge.Terms.Count, 100);
    }

    [Fact]
    public void A_long_text_keeps_its_heaviest_terms()
    {
        var vector = Vector(null, string.Join(' ', Enumerable.Range(0, 390).Select(i =>
            $"word{(char)('a' + i % 26)}{(char)('a' + i / 26)}")));
        Assert.Equal((64, 390), (vector.Terms.Count, vector.TermCount));
    }

    private static TermVector Vector(string? title, string text) => TextAnalyzer.Analyze(title, text).Vector;
}
