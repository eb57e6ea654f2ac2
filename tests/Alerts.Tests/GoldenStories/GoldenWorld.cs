using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>
/// All golden stories in one world and in the same days, as a newsroom has them: shifted by whole weeks, so that weekdays stay right,
/// and dropped by the clock.
/// </summary>
internal static class GoldenWorld
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Plays all files.</summary>
    /// <param name="sideBySide">By the clock, in the same days; else one file after the other, at their own dates.</param>
    /// <returns>Each story with what came of its articles, for its own subscribers.</returns>
    public static IReadOnlyList<(GoldenStory Story, IReadOnlyList<PlayedArticle> Played)> Play(bool sideBySide)
    {
        var stories = GoldenStory.Files.Select(file => (
            Key: Path.GetFileNameWithoutExtension(file), Story: sideBySide ? Shifted(GoldenStory.Read(file)) : GoldenStory.Read(file))).ToList();
        var drops = stories.SelectMany(s => Clock(s.Story).Select(drop => (s.Key, drop.Article, drop.Time)))
            .OrderBy(drop => sideBySide ? drop.Time : default).ToList();
        var played = GoldenPlayer.Play(new GoldenStory(
            "The world", stories.SelectMany(s => s.Story.Topics.Select(topic => (Key: $"{s.Key}.{topic.Key}", topic.Value)))
                .ToDictionary(topic => topic.Key, topic => topic.Value),
            [], [.. drops.Select(drop => drop.Article with { Id = $"{drop.Key}-{drop.Article.Id}" })]));
        var came = drops.Zip(played).ToLookup(pair => pair.First.Key, pair => pair.Second);
        return [.. stories.Select(s => (s.Story, (IReadOnlyList<PlayedArticle>)[.. came[s.Key].Select(p => ForOwn(p, $"{s.Key}."))]))];
    }

    // What the subscribers of another story hear of this one is their topics' affair.
    private static PlayedArticle ForOwn(PlayedArticle played, string prefix) => played with
    {
        Alerts = played.Alerts.Where(alert => alert.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(alert => alert.Key[prefix.Length..], alert => alert.Value),
    };

    private static GoldenStory Shifted(GoldenStory story)
    {
        var first = story.Articles.Min(article => article.Published)!.Value;
        var weeks = TimeSpan.FromDays(Math.Floor((first - new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero)) / Week) * 7);
        return story with { Articles = [.. story.Articles.Select(article => article with { Published = article.Published - weeks })] };
    }

    // Articles come in the order of the file; one that is dated earlier comes late.
    private static IEnumerable<(GoldenArticle Article, DateTimeOffset Time)> Clock(GoldenStory story)
    {
        var time = DateTimeOffset.MinValue;
        foreach (var article in story.Articles)
        {
            time = article.Published > time ? article.Published.Value : time;
            yield return (article, time);
        }
    }
}
