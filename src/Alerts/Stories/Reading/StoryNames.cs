using Alerts.Articles;

namespace Alerts.Stories.Reading;

/// <summary>What stories are called where they are shown: a story is named by its first article, unless that is withdrawn.</summary>
/// <param name="stories">The stories.</param>
/// <param name="ingested">The articles.</param>
/// <param name="withdrawals">Knows which are withdrawn.</param>
public sealed class StoryNames(StoryStore stories, IngestedStore ingested, Withdrawals withdrawals)
{
    /// <summary>Articles that a name is looked for in; a story that lost all of them is not looked through.</summary>
    public const int MostLookedAt = 20;

    /// <summary>The name of a story.</summary>
    /// <param name="state">The story.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<string> OfAsync(StoryState state, CancellationToken cancellation)
    {
        var items = state.Items.Take(MostLookedAt).ToList();
        var withdrawn = await withdrawals.AmongAsync(items.Select(item => item.Id.ArticleId), cancellation);
        if (items.Count == 0 || !withdrawn.Contains(items[0].Id.ArticleId))
            return state.Name;
        return items.Find(item => !withdrawn.Contains(item.Id.ArticleId)) is { } first
            && await ingested.ReadIfExistsAsync(first.Id.EditionId, cancellation) is { } article ? article.TitleOf(first.Id.Number) : Shown.NoName;
    }

    /// <summary>The name of the story of a decision; the story is read only where its first article may be withdrawn.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<string> OfAsync(Decision decision, CancellationToken cancellation)
    {
        if (decision.OpensStory || !await withdrawals.AnyAsync(cancellation))
            return decision.StoryName;
        var (state, tag) = await stories.ReadAsync(decision.StoryId, cancellation);
        return tag is null ? decision.StoryName : await OfAsync(state, cancellation);
    }
}
