using Alerts.Articles;
using Alerts.Developments;
using Alerts.Stories;
using Alerts.Text;
using Alerts.Text.Comparing;

namespace Alerts.Tests.Support;

/// <summary>A story told in memory, article by article, with the code of the pipeline.</summary>
internal sealed class TestStory
{
    public const string Id = "story-1";

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly Dictionary<ItemId, IngestedArticle> _told = [];

    public StoryState State { get; private set; } = new(Id);

    public static IngestedArticle Article(string id, string text, string? title = null, DateTimeOffset? published = null) => new(
        id, 1, "raw", title, null, null, null, null, published, null, Start,
        [new ArticleItem(0, title, text, TextAnalyzer.Analyze(title, text))]);

    /// <summary>Decides an article, takes it in, and gives the decision with the earlier sentences filled in.</summary>
    public Decision Tell(IngestedArticle article, StoryLineKind kind = StoryLineKind.Joined)
    {
        var line = Line(article, kind);
        var found = new DevelopmentFinder().Decide(State, line, article, _told.Values.LastOrDefault(told => told.ArticleId == article.ArticleId));
        _told[line.Line.ItemId] = article;
        var decision = found with { Developments = [.. found.Developments.Select(Filled)] };
        State = StoryFolding.TakeIn(State, line, article, decision);
        return decision;
    }

    public Decision Tell(string id, string text, string? title = null, DateTimeOffset? published = null) =>
        Tell(Article(id, text, title, published));

    /// <summary>The next line of the story's log.</summary>
    public PlacedLine Line(IngestedArticle article, StoryLineKind kind = StoryLineKind.Joined) => new(State.LastLine + 1, new StoryLine(
        article.ArticleId, article.Edition, 0, article.RawHash, State.LastLine < 0 ? StoryLineKind.Opened : kind, Id,
        new TermVector([], [], 0), [], [], Start.AddMinutes(State.LastLine + 1), State.LastLine));

    private Development Filled(Development development) => development.Earlier is { } earlier
        ? development with { Earlier = EarlierSentence.Read(earlier.At, _told[earlier.At.Item].Items[0]) }
        : development;
}
