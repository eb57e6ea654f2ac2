using Alerts.Subscriptions.Topics;

namespace Alerts.Tests.Subscriptions.Topics;

public sealed class PassageTests
{
    private readonly Passage _passage = new("paragraph 2", "Political prisoners, among them Roland Carreño, were freed. Oil prices fell.");

    [Theory]
    [InlineData("prisoner")]
    [InlineData("PRISONERS")]
    [InlineData("carreno")]
    [InlineData("fall")]
    [InlineData("\"political prisoner\"")]
    [InlineData("\"oil price fell\"")]
    public void Words_and_phrases_are_found_in_any_form(string term) => Assert.True(_passage.Holds(Term(term)));

    [Theory]
    [InlineData("prison")]
    [InlineData("gas")]
    [InlineData("\"prisoners political\"")]
    [InlineData("\"political oil\"")]
    [InlineData("\"oil prices fell sharply\"")]
    public void Other_words_and_scattered_phrases_are_not(string term) => Assert.False(_passage.Holds(Term(term)));

    [Fact]
    public void An_empty_passage_holds_nothing() => Assert.False(new Passage("headline", "").Holds(Term("oil")));

    private static TopicTerm Term(string text) => TopicParser.Parse(text).Value!.Required[0].Any[0];
}
