using Alerts.Subscriptions.Topics;
using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>The golden stories are what they say: whole, quoted from their articles, and rich enough to judge by.</summary>
public sealed class GoldenStoryFileTests
{
    private static readonly string[] Kinds = ["NEW", "UPDATE", "CONFLICT", "CONFIRMATION", "CORRECTION"];

    public static TheoryData<string> Files => [.. GoldenStory.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_article_says_who_is_told_what_and_why(string file)
    {
        var story = GoldenStory.Read(file);
        Assert.InRange(story.Articles.Count, 8, 15);
        Assert.All(story.Topics.Values, topic => Assert.True(TopicParser.Parse(topic).IsValid, topic));
        Assert.All(story.Articles, article => Assert.NotEmpty(article.Lines));
        Assert.All(story.Articles.SelectMany(article => article.Lines), line => Assert.Contains(line.Who, story.Topics.Keys));
        Assert.Contains(story.Articles, article => article.Lines.Any(line => line.Kind is null));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_told_is_quoted_from_one_sentence_of_its_article(string file)
    {
        foreach (var article in GoldenStory.Read(file).Articles)
        {
            var sentences = Text.TextAnalyzer.Analyze(article.Title, article.Text).Sentences.Select(s => s.Sentence.Span.Of(article.Text)).ToList();
            Assert.All(article.Lines.Where(line => line.Kind is not null), line =>
                Assert.Single(sentences, sentence => sentence.Contains(line.Quote, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_topic_that_nobody_can_ask_for_is_named()
    {
        var story = GoldenStory.Read(GoldenStory.Files.First()) with { Topics = new Dictionary<string, string> { ["desk"] = "ferry OR" } };
        Assert.Contains("\"ferry OR\": ", Assert.Throws<FormatException>(() => GoldenPlayer.Play(story)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_development_is_wanted_at_least_five_times()
    {
        var wanted = GoldenStory.Files.SelectMany(file => GoldenStory.Read(file).Articles).SelectMany(article => article.Lines)
            .CountBy(line => line.Kind ?? "").ToDictionary();
        Assert.All(Kinds, kind => Assert.InRange(wanted.GetValueOrDefault(kind), 5, int.MaxValue));
        Assert.InRange(GoldenStory.Files.Count(), 8, int.MaxValue);
    }
}
