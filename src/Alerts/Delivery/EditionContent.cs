using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Reading;
using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery;

/// <summary>An edition with what was found new in it: what alerts are made of.</summary>
/// <param name="Article">The article.</param>
/// <param name="Decisions">The decisions of its items, in their order.</param>
public sealed record EditionContent(IngestedArticle Article, IReadOnlyList<Decision> Decisions)
{
    /// <summary>Decisions of earlier editions that are told here too, as their own alerts were replaced; empty for most.</summary>
    public IReadOnlyList<Decision> Earlier { get; init; } = [];

    /// <summary>What a recipient is told, in the order of telling.</summary>
    /// <param name="recipient">The recipient.</param>
    public IReadOnlyList<Development> Told(MatchedRecipient recipient)
    {
        var all = Decisions.Concat(Earlier).SelectMany(decision => decision.Developments).ToDictionary(development => development.Id);
        return [.. recipient.Developments.Select(id => all[id])];
    }
}

/// <summary>Reads what alerts are made of, as it may be shown: without what withdrawn articles said (<see cref="Shown"/>).</summary>
/// <param name="ingested">The articles.</param>
/// <param name="decisions">What was found in them.</param>
/// <param name="shown">What of it may be told.</param>
public sealed class EditionContentReader(IngestedStore ingested, DecisionStore decisions, ShownDecisions shown)
{
    /// <summary>Reads an edition whose items are all decided.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<EditionContent> ReadAsync(EditionId edition, CancellationToken cancellation)
    {
        var article = await ingested.ReadAsync(edition, cancellation);
        var found = new List<Decision>();
        foreach (var item in article.Items)
        {
            found.Add(await shown.OfAsync(await decisions.ReadAsync(edition.Item(item.Number), cancellation), article.Status, cancellation));
        }

        // The headline of a notice is that of what it withdraws.
        return new EditionContent(article.Status == ArticleStatus.Killed ? article with { Title = null } : article, found);
    }
}
