using Alerts.Text.Comparing;

namespace Alerts.Text.Tests.Comparing;

public sealed class StoryLikenessTests
{
    private static readonly TermVector Bridge = Vector(
        "Lindholm bridge closed",
            "The harbour bridge in Lindholm was closed after engineers found cracks in two pillars. Mayor Ida Kranz promised repairs.");

    [Theory]
    [InlineData("Lindholm bridge stays shut", "Repairs of the harbour bridge in Lindholm will take a month, Mayor Ida Kranz said, as engineers found more cracks.", true)]
    [InlineData("Ash grounds flights", "Volcanic ash over Iceland grounded two hundred flights and stranded travellers in Europe.", false)]
    [InlineData("Mayor of Oslo resigns", "The mayor of Oslo resigned after a vote on the budget, the council announced.", false)]
    public void A_text_joins_its_own_story(string title, string text, bool expected)
    {
        var vector = Vector(title, text);
        Assert.Equal(expected, StoryLikeness.Score(vector, [Bridge], TimeSpan.FromHours(3)) >= StoryLikeness.Threshold);
        Assert.Equal(expected, StoryLikeness.Score(vector, [Bridge], sinceLast: null) >= StoryLikeness.Threshold);
    }

    [Fact]
    public void A_silence_makes_a_text_less_likely_to_join() => Assert.True(
        StoryLikeness.Score(Bridge, [Bridge], TimeSpan.FromHours(20)) < StoryLikeness.Score(Bridge, [Bridge], TimeSpan.Zero));

    [Fact]
    public void A_text_without_words_joins_nothing() => Assert.True(
        StoryLikeness.Score(Vector(null, "..."), [Bridge], null) < StoryLikeness.Threshold);

    [Fact]
    public void A_story_without_texts_is_refused() =>
        Assert.Throws<ArgumentException>(() => StoryLikeness.Score(Bridge, [], null));

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
        Assert.Equal((128, 390), (vector.Terms.Count, vector.TermCount));
    }

    private static TermVector Vector(string? title, string text) => TextAnalyzer.Analyze(title, text).Vector;
}
