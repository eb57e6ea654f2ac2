using Alerts.Articles;
using Alerts.Stories;
using Alerts.Text.Comparing;

namespace Alerts.Developments;

/// <summary>Tells reprints: one text, published again elsewhere, is no second source.</summary>
internal static class Copies
{
    /// <summary>The item that a text is a copy of, itself nobody's copy; null where the story has no such text.</summary>
    /// <param name="story">The story before it.</param>
    /// <param name="own">The text's item; other editions of its article are no copies.</param>
    /// <param name="shingles">The text's runs of words.</param>
    public static ItemId? OriginOf(StoryState story, ItemId own, IReadOnlyList<ushort> shingles)
    {
        (double Share, StoryItem? Item) best = (Shingles.Copy, null);
        foreach (var item in story.Items.Where(item => item.Shingles is not null && item.Id.ArticleId != own.ArticleId))
        {
            // Of equals the earlier one: it was there first.
            var share = Shingles.Containment(shingles, item.Shingles!);
            if (share > best.Share || (share == best.Share && best.Item is null))
                best = (share, item);
        }

        // What was written for an earlier edition of one's own article is one's own.
        var origin = best.Item?.Origin ?? best.Item?.Id;
        return origin?.ArticleId == own.ArticleId ? null : origin;
    }
}
