using Alerts.Articles;
using Alerts.Stories;

namespace Alerts.Delivery;

/// <summary>An edition with what was found new in it: what alerts are made of.</summary>
/// <param name="Article">The article.</param>
/// <param name="Decisions">The decisions of its items, in their order.</param>
public sealed record EditionContent(IngestedArticle Article, IReadOnlyList<Decision> Decisions)
{
    /// <summary>Decisions of earlier editions that are told here too, as their own alerts were replaced; empty for most.</summary>
    public IReadOnlyList<Decision> Earlier { get; init; } = [];
}

/// <summary>Reads what alerts are made of.</summary>
public sealed class EditionContentReader(IngestedStore ingested, DecisionStore decisions)
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
            found.Add(await decisions.ReadAsync(edition.Item(item.Number), cancellation));
        }

        return new EditionContent(article, found);
    }
}
