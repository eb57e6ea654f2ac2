using System.Collections.Concurrent;
using Alerts.Articles;
using Alerts.Storage;

namespace Alerts.Stories.Reading;

/// <summary>Reads items for pages and keeps the last ones: an edition and its decision never change once written.</summary>
/// <param name="ingested">The articles.</param>
/// <param name="decisions">The decisions.</param>
/// <param name="time">Ends what is remembered of withdrawals.</param>
public sealed class TimelineItems(IngestedStore ingested, DecisionStore decisions, TimeProvider time)
{
    /// <summary>How long a page may still show an article that its publisher withdrew.</summary>
    public static readonly TimeSpan WithdrawnWithin = TimeSpan.FromSeconds(15);

    private const int MostKept = 2000;

    private readonly ConcurrentDictionary<ItemId, TimelineItem> _kept = new();
    private readonly ConcurrentDictionary<string, LatestEdition> _latest = new();

    /// <summary>Reads items in the order asked for; those that are withdrawn, undecided or skipped are missing.</summary>
    /// <param name="items">The items; as many as a page shows.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<TimelineItem>> ReadAsync(IReadOnlyList<ItemId> items, CancellationToken cancellation) =>
        [.. (await SideBySide.ReadAsync(items, ReadAsync, cancellation)).OfType<TimelineItem>()];

    /// <summary>Whether an edition of an article was followed by one that withdraws it or holds it back.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<bool> IsWithdrawnAsync(EditionId edition, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var latest = _latest.GetValueOrDefault(edition.ArticleId);
        if (latest is null || !latest.TellsOf(edition.Number))
            latest = new LatestEdition(edition.Number, null, DateTimeOffset.MinValue);
        if (latest.Until <= now)
        {
            // Editions that were seen never change: only what came behind them is looked for.
            var next = new EditionId(edition.ArticleId, latest.Number + 1);
            while (await ingested.ExistsAsync(next, cancellation) && await ingested.ReadIfExistsAsync(next, cancellation) is { } later)
            {
                latest = latest with { Number = next.Number, Status = later.Status };
                next = new EditionId(next.ArticleId, next.Number + 1);
            }

            latest = latest with { Until = now + WithdrawnWithin };
            Keep(_latest, edition.ArticleId, latest);
        }

        return latest.Number > edition.Number && latest.Status != ArticleStatus.Usable;
    }

    private async Task<TimelineItem?> ReadAsync(ItemId id, CancellationToken cancellation)
    {
        var edition = id.EditionId;
        if (await IsWithdrawnAsync(edition, cancellation))
            return null;
        if (_kept.TryGetValue(id, out var kept))
            return kept;
        if (await decisions.ReadIfExistsAsync(id, cancellation) is not { IsSkipped: false } decision
            || await ingested.ReadIfExistsAsync(edition, cancellation) is not { } article)
        {
            return null;
        }

        var item = new TimelineItem(
            id, article.TitleOf(id.Number), article.Source, article.Language, article.Url, article.Published,
            article.DroppedAt, decision);
        Keep(_kept, id, item);
        return item;
    }

    /// <summary>The last edition of an article, as far as was looked.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Status">Its status; null where the search began with it.</param>
    /// <param name="Until">How long this may be taken for the truth.</param>
    private sealed record LatestEdition(int Number, ArticleStatus? Status, DateTimeOffset Until)
    {
        /// <summary>Whether it says what became of an edition.</summary>
        public bool TellsOf(int edition) => Number == edition || (Number > edition && Status is not null);
    }

    // Beginning anew now and then costs less than keeping the order of use.
    private static void Keep<TKey, TValue>(ConcurrentDictionary<TKey, TValue> all, TKey key, TValue value)
        where TKey : notnull
    {
        if (all.Count >= MostKept)
            all.Clear();
        all[key] = value;
    }
}
