using System.Collections.Concurrent;
using Alerts.Articles;
using Alerts.Storage;

namespace Alerts.Stories.Reading;

/// <summary>Reads items for pages and keeps the last ones: an edition and its decision never change once written.</summary>
/// <param name="ingested">The articles.</param>
/// <param name="decisions">The decisions.</param>
/// <param name="withdrawals">Knows which articles may be shown no more.</param>
public sealed class TimelineItems(IngestedStore ingested, DecisionStore decisions, Withdrawals withdrawals)
{
    private const int MostKept = 2000;

    private readonly ConcurrentDictionary<ItemId, TimelineItem> _kept = new();

    /// <summary>
    /// Reads items in the order asked for, as they may be shown; those that are withdrawn, undecided or skipped are missing. What was read
    /// once costs nothing more.
    /// </summary>
    /// <param name="items">The items; as many as a page shows.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<TimelineItem>> ReadAsync(IReadOnlyList<ItemId> items, CancellationToken cancellation)
    {
        var read = (await SideBySide.ReadAsync(items, LoadAsync, cancellation)).OfType<TimelineItem>().ToList();
        var withdrawn = await withdrawals.AmongAsync(
            read.SelectMany(item => item.Decision.Quoted().Prepend(item.Id.ArticleId)), cancellation);
        return [.. read.Where(item => item.IsNotice || !withdrawn.Contains(item.Id.ArticleId)).Select(item => item.Without(withdrawn))];
    }

    private async Task<TimelineItem?> LoadAsync(ItemId id, CancellationToken cancellation)
    {
        if (_kept.TryGetValue(id, out var kept))
            return kept;
        if (await decisions.ReadIfExistsAsync(id, cancellation) is not { IsSkipped: false } decision
            || await ingested.ReadIfExistsAsync(id.EditionId, cancellation) is not { } article)
        {
            return null;
        }

        // Beginning anew now and then costs less than keeping the order of use.
        if (_kept.Count >= MostKept)
            _kept.Clear();
        return _kept[id] = TimelineItem.Of(id, article, decision);
    }
}
