using Alerts.Subscriptions.Topics;

namespace Alerts.Tests.Subscriptions.Topics;

public sealed class TopicMatchTests
{
    private static readonly Passage[] Passages =
    [
        new("paragraph 2", "Foro Penal reports that political prisoners were released in Venezuela."),
        new("headline", "Ferry strike ends in Venezuela"),
        new("lead", "The harbour was empty."),
    ];

    [Theory]
    [InlineData("venezuela prisoners", "both words in paragraph 2")]
    [InlineData("prisoner", "the word in paragraph 2")]
    [InlineData("\"political prisoners\"", "the phrase in paragraph 2")]
    [InlineData("political prisoners venezuela", "all words in paragraph 2")]
    [InlineData("ferry strike", "both words in the headline")]
    [InlineData("harbor OR harbour", "the word in the lead")]
    [InlineData("prisoners ferry", "\"prisoners\" in paragraph 2, \"ferry\" in the headline")]
    [InlineData("prisoners boat OR harbour", "\"prisoners\" in paragraph 2, \"harbour\" in the lead")]
    public void A_topic_is_found_and_the_reader_is_told_where(string topic, string where) =>
        Assert.Equal(where, TopicMatch.Find(Query(topic), Passages));

    [Theory]
    [InlineData("venezuela oil")]
    [InlineData("gas OR petrol")]
    [InlineData("\"prisoners political\"")]
    [InlineData("prisoners -ferry")]
    [InlineData("prisoners -\"harbour was empty\"")]
    public void A_topic_that_lacks_a_word_or_holds_an_excluded_one_is_not_found(string topic) =>
        Assert.Null(TopicMatch.Find(Query(topic), Passages));

    [Fact]
    public void An_excluded_phrase_needs_its_words_side_by_side() =>
        Assert.NotNull(TopicMatch.Find(Query("prisoners -\"empty harbour\""), Passages));

    [Theory]
    [InlineData("prisoners", 1)]
    [InlineData("prisoners ferry", 0.5)]
    [InlineData("ferry OR prisoners released oil gas", 0.5)]
    [InlineData("oil", 0)]
    public void The_share_counts_the_clauses_that_one_text_holds(string topic, double share) =>
        Assert.Equal(share, TopicMatch.Share(Query(topic), Passages[0]));

    private static TopicQuery Query(string topic) => TopicParser.Parse(topic).Value!;
}
