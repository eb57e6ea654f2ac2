using System.Text.Json;
using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Matching;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Topics;
using Alerts.Text;
using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>
/// Plays a golden story in memory through the code of the pipeline: reader, analysis, assignment, finder, fold, matching, alert.
/// Only storage and queues are left out.
/// </summary>
internal sealed class GoldenPlayer
{
    private static readonly Uri PublicUrl = new("https://alerts.example.org/");

    private readonly StoryIndex _index = new(new StoryOptions().Window);
    private readonly Dictionary<string, StoryState> _stories = [];
    private readonly Dictionary<EditionId, IngestedArticle> _articles = [];
    private readonly Dictionary<string, List<ClaimedEdition>> _editions = [];
    private readonly Dictionary<string, IReadOnlyList<ToldAlert>> _told = [];
    private readonly List<ActiveSubscription> _subscriptions;
    private DateTimeOffset _clock = DateTimeOffset.MinValue;
    private long _position;

    private GoldenPlayer(GoldenStory story) => _subscriptions =
    [
        .. story.Topics.Select(topic => new ActiveSubscription(
            new SubscriptionLine(topic.Key, 1, topic.Key, topic.Key, SubscriptionLine.Email, topic.Value), Parsed(topic.Value))),
    ];

    /// <summary>What every subscriber is told of each article, in order.</summary>
    public static IReadOnlyList<PlayedArticle> Play(GoldenStory story)
    {
        var player = new GoldenPlayer(story);
        // An article without a date comes in when those around it do.
        player._clock = story.Articles.Select(article => article.Published).OfType<DateTimeOffset>().First().AddHours(-1);
        return [.. story.Articles.Select(player.Drop)];
    }

    private static TopicQuery Parsed(string topic) => TopicParser.Parse(topic) is { IsValid: true } parsed ? parsed.Value
        : throw new FormatException($"Nobody can ask for the topic \"{topic}\": {TopicParser.Parse(topic).Error?.Reason}");

    private PlayedArticle Drop(GoldenArticle golden)
    {
        // Articles come in the order of the file; one that is dated earlier comes late.
        _clock = golden.Published > _clock ? golden.Published.Value : _clock.AddMinutes(1);
        var article = Ingest(golden);
        var decisions = article.Items.Select(item => Decide(article, item)).ToList();
        var matched = RecipientMatcher.Match(
            [.. article.Items.Zip(decisions, (item, decision) => new MatchableItem(item, decision))], _subscriptions,
            _told.GetValueOrDefault(article.ArticleId));
        _told[article.ArticleId] = [.. _told.GetValueOrDefault(article.ArticleId) ?? [], .. matched.Select(m => new ToldAlert(article.Id, m))];
        return new PlayedArticle(
            decisions, matched.ToDictionary(m => m.RecipientId, m => AlertComposer.Compose(new EditionContent(article, decisions), m, PublicUrl)));
    }

    private IngestedArticle Ingest(GoldenArticle golden)
    {
        var file = JsonSerializer.SerializeToUtf8Bytes(new
        {
            golden.Id, golden.Title, Text = golden.Sections is null ? golden.Text : null, golden.Sections, golden.Source, golden.Published,
            Status = golden.IsKilled ? "killed" : "usable",
        }, JsonSerializerOptions.Web);
        var parsed = ArticleReader.Read("article.json", file).Value!;
        var hash = ArticleIdentity.TextHash(parsed);
        var id = ArticleIdentity.Of(parsed, null);
        var known = _editions.TryGetValue(id, out var editions) ? editions : _editions[id] = [];
        var choice = Editions.Choose(known, null, hash, $"drop-{_position}", parsed.Updated);
        known.Add(new ClaimedEdition(choice.Number, hash, $"drop-{_position}", parsed.Updated));
        var origin = new TextOrigin(parsed.Published, parsed.Language);
        return new IngestedArticle(
            id, choice.Number, hash, parsed.Title, null, parsed.Source, null, null, parsed.Published, parsed.Updated, _clock,
            [.. parsed.Items.Select(i => new ArticleItem(i.Number, i.Heading, i.Text, TextAnalyzer.Analyze(i.Heading, i.Text, origin)))]) { Status = parsed.Status };
    }

    private Decision Decide(IngestedArticle article, ArticleItem item)
    {
        _articles[article.Id] = article;
        var line = new PlacedLine(_position++, StoryPlacement.Decide(_index, article, item));
        _index.Apply(line.Position, line.Line);
        var story = _stories.GetValueOrDefault(line.Line.StoryId) ?? new StoryState(line.Line.StoryId);
        var previous = StoryFolding.PreviousEdition(story, line.Line) is { } before ? _articles[before] : null;
        var found = new DevelopmentFinder().Decide(story, line, article, previous);
        var decision = found with { Developments = [.. found.Developments.Select(WithEarlierText)] };
        _stories[story.Id] = StoryFolding.TakeIn(story, line, article, decision);
        return decision;
    }

    private Development WithEarlierText(Development development) => development.Earlier is { } earlier
        ? development with { Earlier = EarlierSentence.Read(
            earlier.At, _articles[new EditionId(earlier.At.Item.ArticleId, earlier.At.Item.Edition)].Item(earlier.At.Item.Number)) }
        : development;
}

/// <summary>What came of an article.</summary>
/// <param name="Decisions">The decisions of its items.</param>
/// <param name="Alerts">The alert of each subscriber who is told.</param>
internal sealed record PlayedArticle(IReadOnlyList<Decision> Decisions, IReadOnlyDictionary<string, Alert> Alerts);
