using System.Globalization;
using Alerts.Articles;
using Alerts.Stories.Merging;
using Alerts.Stories.Splitting;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>Decides where an item belongs, from the lines of the log before it alone. Pure.</summary>
internal static class StoryPlacement
{
    /// <summary>The next line of the log.</summary>
    /// <param name="index">All lines before it.</param>
    /// <param name="article">The edition.</param>
    /// <param name="item">Its item.</param>
    public static StoryLine Decide(StoryIndex index, IngestedArticle article, ArticleItem item)
    {
        var time = article.DroppedAt > index.Time ? article.DroppedAt : index.Time;
        var text = StoryText.Of(item, article.Published);
        var isUnheard = IsUnheard(index, article, item);
        var (kind, story) = Place(index, article, item, isUnheard ? null : text, time);
        var line = new StoryLine(
            article.ArticleId, article.Edition, item.Number, article.RawHash, kind, story, item.Analysis.Vector, item.Analysis.Names,
            text.Claims, time, index.LastLine(story))
        {
            Published = article.Published,
        };
        return isUnheard ? WithoutText(line) : line;
    }

    /// <summary>The line that skips another.</summary>
    /// <param name="index">All lines before it.</param>
    /// <param name="skipped">The line that could not be decided.</param>
    public static StoryLine Skip(StoryIndex index, PlacedLine skipped) => WithoutText(skipped.Line) with
    {
        Kind = StoryLineKind.Skipped,
        Time = index.Time,
        Previous = -1,
        Skips = skipped.Position,
    };

    /// <summary>The line that makes a story part of an older one.</summary>
    /// <param name="index">All lines before it.</param>
    /// <param name="older">Id of the story that goes on.</param>
    /// <param name="younger">Id of the story that becomes part of it.</param>
    public static StoryLine Merge(StoryIndex index, string older, string younger) => ByHand(index, StoryLineKind.Merged, older) with
    {
        Merges = new MergedStory(younger, index.LastLine(younger)),
    };

    /// <summary>The line that takes items out of a story into a new one.</summary>
    /// <param name="index">All lines before it.</param>
    /// <param name="story">Id of the story.</param>
    /// <param name="items">What moves.</param>
    public static StoryLine Split(StoryIndex index, string story, IReadOnlyList<SplitItem> items)
    {
        var last = index.LastLine(story);
        // The position tells apart what is split, merged back, and split again.
        var made = ContentId.Of("split", story, last.ToString(CultureInfo.InvariantCulture));
        return ByHand(index, StoryLineKind.Split, story) with { Splits = new StorySplit(made, items) };
    }

    // No text can be like it.
    private static StoryLine WithoutText(StoryLine line) =>
        line with { Vector = new TermVector([], [], 0), Names = [], Claims = [], Published = null };

    // A kill of what was never passed on. It needs a line, so that an earlier edition that comes late is superseded; but it is part of
    // no story that runs, and no article may join it.
    private static bool IsUnheard(StoryIndex index, IngestedArticle article, ArticleItem item) =>
        article.Status == ArticleStatus.Killed && index.LatestEdition(article.ArticleId, item.Number) is null;

    // A line that a person had written brings no item.
    private static StoryLine ByHand(StoryIndex index, StoryLineKind kind, string story) => new(
        "", 0, 0, "", kind, story, new TermVector([], [], 0), [], [], index.Time, index.LastLine(story))
    {
        Request = Guid.NewGuid().ToString("N"),
    };

    private static (StoryLineKind Kind, string StoryId) Place(
        StoryIndex index, IngestedArticle article, ArticleItem item, StoryText? text, DateTimeOffset time)
    {
        // An edition stays in its predecessor's story, whatever it says now.
        if (index.LatestEdition(article.ArticleId, item.Number) is { } known)
            return (known.Edition > article.Edition ? StoryLineKind.Superseded : StoryLineKind.Joined, known.StoryId);

        return text is not null && index.FindStory(text, time) is { } running
            ? (StoryLineKind.Joined, running)
            : (StoryLineKind.Opened, ContentId.Of("story", article.Id.Item(item.Number).ToString()));
    }
}
