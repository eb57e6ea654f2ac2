using Alerts.Matching;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Alerts.Subscriptions.Topics;
using Alerts.Tests.Support;

namespace Alerts.Tests.Matching;

public sealed class RecipientMatcherTests
{
    private const string Ferry = "The harbour ferry resumed its crossings to the northern islands on Monday.";
    private const string Prisoners = "Foro Penal reports that 180 political prisoners were released in Venezuela.";
    private const string Vaccine = "Researchers in Lisbon published trial results of a malaria vaccine for children.";
    private const string Bank = "The central bank of Norway lowered its interest rate by a quarter point.";
    private const string Bridge = "Engineers closed the old railway bridge near Cologne because of rusty cables.";

    private readonly TestStory _story = new();

    [Fact]
    public void A_recipient_with_three_topics_is_told_once_and_all_three_are_named()
    {
        var item = Later($"{Prisoners}");
        var told = Assert.Single(Match(item, ("r", "venezuela"), ("r", "prisoners"), ("r", "\"political prisoners\"")));
        Assert.Single(told.Developments);
        Assert.Equal(["\"political prisoners\"", "prisoners", "venezuela"], told.Topics.Select(t => t.Topic).Order(StringComparer.Ordinal));
        Assert.Equal("the phrase in paragraph 1", told.Topics.Single(t => t.Topic[0] == '"').Where);
    }

    [Fact]
    public void A_topic_that_is_not_found_is_not_named() =>
        Assert.Equal(["prisoners"], Assert.Single(Match(Later(Prisoners), ("r", "prisoners"), ("r", "ferry"))).Topics.Select(t => t.Topic));

    [Fact]
    public void Who_asked_for_nothing_that_is_new_is_not_told() => Assert.Empty(Match(Later(Prisoners), ("r", "football")));

    [Fact]
    public void Nothing_new_is_told_to_nobody()
    {
        _story.Tell("a", Prisoners);
        Assert.Empty(Match(Item("b", Prisoners), ("r", "prisoners")));
    }

    [Theory]
    [InlineData("prisoners -venezuela", false)]
    [InlineData("prisoners -football", true)]
    [InlineData("football OR prisoners", true)]
    [InlineData("\"prisoners political\"", false)]
    public void Exclusions_alternatives_and_phrases_decide(string topic, bool told) =>
        Assert.Equal(told, Match(Later(Prisoners), ("r", topic)).Count == 1);

    [Fact]
    public void Of_a_later_article_only_what_is_on_topic_is_told()
    {
        var item = Later($"{Vaccine}\n\n{Prisoners}\n\n{Bank}");
        var told = Assert.Single(Match(item, ("r", "prisoners")));
        Assert.Equal([Id(item, Prisoners)], told.Developments);
        Assert.Equal(0, told.More);
    }

    [Fact]
    public void An_opening_article_is_told_by_three_sentences_those_with_the_topic_first()
    {
        var item = Item("a", $"{Ferry}\n\n{Vaccine}\n\n{Bank}\n\n{Bridge}\n\n{Prisoners}");
        var told = Assert.Single(Match(item, ("r", "bridge cologne")));
        Assert.Equal(3, told.Developments.Count);
        Assert.Equal(Id(item, Bridge), told.Developments[0]);
        Assert.Equal(2, told.More);
    }

    [Fact]
    public void A_short_opening_article_is_told_as_a_whole()
    {
        var told = Assert.Single(Match(Item("a", $"{Ferry}\n\n{Bank}"), ("r", "norway")));
        Assert.Equal((2, 0), (told.Developments.Count, told.More));
    }

    [Fact]
    public void A_number_that_moved_goes_before_a_new_sentence_even_one_that_holds_the_whole_topic()
    {
        _story.Tell("a", Prisoners);
        var moved = Prisoners.Replace("180", "210", StringComparison.Ordinal);
        const string Buses = "The prisoners left the jail of Caracas in white buses before dawn.";
        var item = Item("b", $"{Buses}\n\n{moved}");
        Assert.Equal([Id(item, moved), Id(item, Buses)], Assert.Single(Match(item, ("r", "prisoners caracas"))).Developments);
    }

    [Fact]
    public void The_sentence_that_holds_the_whole_topic_goes_before_one_that_only_stands_near_it()
    {
        var item = Later($"{Prisoners} {Bank}");
        Assert.Equal([Id(item, Bank), Id(item, Prisoners)], Assert.Single(Match(item, ("r", "norway bank"))).Developments);
    }

    [Fact]
    public void The_headline_counts_for_every_sentence()
    {
        _story.Tell("a", Ferry);
        Assert.Single(Match(Item("b", Bank, "News from Oslo"), ("r", "oslo bank")));
    }

    [Fact]
    public void The_earlier_sentence_counts_for_an_update()
    {
        _story.Tell("a", Prisoners);
        var item = Item("b", "Foro Penal said that 210 political prisoners were released.");
        Assert.Contains("the earlier report", Assert.Single(Match(item, ("r", "venezuela foro"))).Topics[0].Where,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Recipients_are_sorted_whatever_the_order_of_the_subscriptions()
    {
        var item = Later(Prisoners);
        Assert.Equal(["a", "b", "c"], Match(item, ("c", "prisoners"), ("a", "venezuela"), ("b", "prisoners"), ("a", "prisoners"))
            .Select(r => r.RecipientId));
    }

    private MatchableItem Later(string text)
    {
        _story.Tell("first", Ferry);
        return Item("later", text);
    }

    private MatchableItem Item(string id, string text, string? title = null)
    {
        var article = TestStory.Article(id, text, title);
        return new MatchableItem(article.Items[0], _story.Tell(article));
    }

    private static string Id(MatchableItem item, string text) => item.Decision.Developments.Single(d => d.Text == text).Id;

    private static IReadOnlyList<MatchedRecipient> Match(MatchableItem item, params (string Recipient, string Topic)[] subscriptions) =>
        RecipientMatcher.Match([item], [.. subscriptions.Select((s, i) => new ActiveSubscription(
            new SubscriptionLine($"s{i}", 1, s.Recipient, s.Recipient, SubscriptionLine.Email, s.Topic),
            TopicParser.Parse(s.Topic).Value!))]);

    [Fact]
    public void Several_topics_on_an_opening_article_still_show_three_key_sentences()
    {
        var article = TestStory.Article("a", string.Join(
            "\n\n", "The harbour ferry resumed its crossings to the northern islands on Monday.",
            "The relief group reports that 180 sailors were rescued off the cape.",
            "Researchers in Lisbon published trial results of a malaria vaccine for children.",
            "The central bank of Norway lowered its interest rate by a quarter point.",
            "Engineers closed the old railway bridge near Cologne because of rusty cables.",
            "Farmers in Kenya harvested twice as much coffee as a year before."));
        var item = new MatchableItem(article.Items[0], new TestStory().Tell(article));
        var told = Assert.Single(RecipientMatcher.Match([item], [.. "ferry bridge coffee".Split(' ').Select((topic, i) => new ActiveSubscription(
            new SubscriptionLine($"s{i}", 1, "r", "r", SubscriptionLine.Email, topic), TopicParser.Parse(topic).Value!))]));
        Assert.Equal(3, told.Developments.Count);
        Assert.Equal(3, told.More);
    }
}
