using Alerts.Evaluation.Tasks.Pairs;

namespace Alerts.Evaluation.Tests.Tasks.Pairs;

public sealed class PairFeaturesTests
{
    private const string Known = "The mayor of Gera opened the long bridge in 2019.";

    [Theory]
    [InlineData("turned", "The mayor of Gera did not open the long bridge in 2019.", 1)]
    [InlineData("scope", "The mayor of Gera did not open the long bridge in 2019.", 1)]
    [InlineData("years of next", "The mayor of Gera opened the long bridge in 2021.", 1)]
    [InlineData("years of next", Known, -1)]
    [InlineData("limit in next", "Only the mayor of Gera opened the long bridge.", 1)]
    [InlineData("replaced", "The mayor of Gera opened the narrow bridge in 2019.", 1)]
    [InlineData("replaced name", "The mayor of Lodra opened the long bridge in 2019.", 1)]
    [InlineData("left of next", Known, 0)]
    [InlineData("edits", Known, 0)]
    [InlineData("runs of 4 of next", Known, 1)]
    [InlineData("common of next", Known, 1)]
    [InlineData("common of next", "The long bridge opened the mayor of Gera in 2019.", 0.5)]
    [InlineData("longest run", "Yesterday the mayor opened the long bridge.", 4.0 / 7)]
    public void A_column_tells_what_its_name_says(string column, string next, double expected) =>
        Assert.Equal(expected, Measure(Known, next)[column], precision: 6);

    [Fact]
    public void Of_a_passage_the_nearest_sentence_is_measured_too()
    {
        var measures = Measure("Prices did not rise in Lodra, said the bank. " + Known, Known);
        Assert.Equal((1.0, 0.0, 1.0), (measures["turned"], measures["nearest turned"], measures["nearest of known"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("Yes.")]
    public void A_text_without_content_has_numbers_too(string text) => Assert.All(
        Measure(text, Known).Concat(Measure(Known, text)).Concat(Measure(text, text)), m => Assert.True(double.IsFinite(m.Value), m.Key));

    private static Dictionary<string, double> Measure(string known, string next) =>
        PairFeatures.Columns.Zip(PairFeatures.Of(PairText.Of(known), PairText.Of(next))).ToDictionary();
}
