using Alerts.Articles;
using Alerts.Benchmarks.Generated;
using Alerts.Developments;
using Alerts.Matching;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Topics;
using Alerts.Text;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>Who asked for the developments of an article, against looking for every topic in every development.</summary>
public class RecipientMatcherBenchmarks
{
    private const int Sentences = 30;
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private MatchableItem? _item;
    private List<ActiveSubscription> _subscriptions = [];

    [Params(1_000, 10_000)]
    public int Subscriptions { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var news = new GeneratedNews(4);
        var text = news.Article(Sentences);
        var article = new IngestedArticle(
            "article", 1, "", null, null, null, null, null, Noon, null, Noon,
            [new ArticleItem(0, null, text, TextAnalyzer.Analyze(null, text))]);
        var line = new StoryLine("article", 1, 0, "", StoryLineKind.Opened, "story", article.Items[0].Analysis.Vector, [], [], Noon, -1);
        var decision = new DevelopmentFinder().Decide(new StoryState("story"), new PlacedLine(0, line), article);
        _item = new MatchableItem(article.Items[0], decision);
        _subscriptions = [.. Enumerable.Range(0, Subscriptions).Select(i => Subscribe(news, i))];
    }

    [Benchmark(Baseline = true)]
    public int Each_topic_in_each_development() => _subscriptions.Sum(subscription =>
        _item!.Decision.Developments.Count(d => TopicMatch.Find(subscription.Query, _item.Passages(d)) is not null));

    [Benchmark]
    public int Match() => RecipientMatcher.Match([_item!], _subscriptions).Count;

    // Two words that are neither the commonest nor the rarest, as people choose them.
    private static ActiveSubscription Subscribe(GeneratedNews news, int i)
    {
        var topic = $"{news.Words[20 + (i * 7 % 900)]} {news.Words[20 + (i * 13 % 900)]}";
        return new ActiveSubscription(
            new SubscriptionLine($"subscription-{i}", 1, $"subscriber-{i}", $"recipient-{i}", SubscriptionLine.Email, topic),
            TopicParser.Parse(topic).Value!);
    }
}
