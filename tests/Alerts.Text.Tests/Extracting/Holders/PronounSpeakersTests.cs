namespace Alerts.Text.Tests.Extracting.Holders;

public sealed class PronounSpeakersTests
{
    [Theory]
    [InlineData("The coast guard raised the toll to 36. It said 71 people had been rescued.", "coast guard")]
    [InlineData("Eleven miners were rescued, the state governor said. He also said two had died.", "state governor")]
    [InlineData("Sea Watchers counted 40 boats, the group said on Monday. Two sank, it said.", "group")]
    [InlineData("The union said the strike would go on. But it said 12 trains would run.", "union")]
    public void Whoever_spoke_in_the_sentence_before_goes_on(string text, string holder) =>
        Assert.EndsWith(holder, TextAnalyzer.Analyze(null, text).Sentences[1].Figures[0].Holder, StringComparison.Ordinal);

    [Theory]
    [InlineData("The union called for a strike, a spokesman said. Prices rose. It said 12 trains would run.", 2)]
    [InlineData("Twelve trains stood still. It said 9 were repaired.", 1)]
    public void Who_spoke_longer_ago_or_nobody_is_no_speaker(string text, int sentence) =>
        Assert.Null(TextAnalyzer.Analyze(null, text).Sentences[sentence].Speaker);

    [Fact]
    public void Whoever_is_named_in_the_sentence_itself_is_not_replaced() =>
        Assert.EndsWith("mayor", TextAnalyzer.Analyze(null, "The union said 12 trains ran. The mayor said 9 trains ran.").Sentences[1].Speaker, StringComparison.Ordinal);
}
