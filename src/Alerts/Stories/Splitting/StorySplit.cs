namespace Alerts.Stories.Splitting;

/// <summary>Items that a line of the log takes out of its story into a new one, whose first line it is as well.</summary>
/// <param name="StoryId">The new story; lower-case hex.</param>
/// <param name="Items">What moves: every edition of these items, also one that comes later.</param>
public sealed record StorySplit(string StoryId, IReadOnlyList<SplitItem> Items)
{
    /// <summary>Whether an item moves.</summary>
    /// <param name="articleId">Its article.</param>
    /// <param name="item">Its number.</param>
    public bool Moves(string articleId, int item) => Items.Contains(new SplitItem(articleId, item));
}

/// <summary>An item in all its editions.</summary>
/// <param name="ArticleId">The article; lower-case hex.</param>
/// <param name="Item">Number of the item.</param>
public sealed record SplitItem(string ArticleId, int Item);
