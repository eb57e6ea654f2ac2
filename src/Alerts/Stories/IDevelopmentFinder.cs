using Alerts.Articles;

namespace Alerts.Stories;

/// <summary>Finds what is new in an item. Pure: the same state, line and article give the same decision byte for byte.</summary>
public interface IDevelopmentFinder
{
    /// <summary>Compares an item with its story.</summary>
    /// <param name="known">The story just before the line.</param>
    /// <param name="line">The item's line.</param>
    /// <param name="article">The item's edition.</param>
    /// <param name="previous">The edition of the article that the story took in last; null where this is its first.</param>
    Decision Decide(StoryState known, PlacedLine line, IngestedArticle article, IngestedArticle? previous = null);
}
