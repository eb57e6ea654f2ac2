using System.Collections.Concurrent;
using Alerts.Articles;

namespace Alerts.Stories.Reading;

/// <summary>Reads items for pages and keeps the last ones: an edition and its decision never change once written.</summary>
/// <param name="ingested">The articles.</param>
/// <param name="decisions">The decisions.</param>
/// <param name="time">Ends what is remembered of withdrawals.</param>
public sealed class TimelineItems(IngestedStore ingested, DecisionStore decisions, TimeProvider time)
{
    /// <summary>How long a page may still show an article that its publisher withdrew.</summary>
    public static readonly TimeSpan WithdrawnWithin = TimeSpan.FromSeconds(15);

    private const int AtOnce = 8;
    private const int MostKept = 2000;

    private readonly ConcurrentDictionary<ItemId, TimelineItem> _kept = new();
    private readonly ConcurrentDictionary<EditionId, (DateTimeOffset Until, bool Withdrawn)> _withdrawn = new();

    /// <summary>Reads items in the order asked for; those that are withdrawn, undecided or skipped are missing.</summary>
    /// <param name="items">The items; as many as a page shows.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<TimelineItem>> ReadAsync(IReadOnlyList<ItemId> items, CancellationToken cancellation)
    {
        var read = new TimelineItem?[items.Count];
        await Parallel.ForAsync(
            0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (i, stop) => read[i] = await ReadAsync(items[i], stop));
        return [.. read.OfType<TimelineItem>()];
    }

    /// <summary>Whether an edition of an article was followed by one that withdraws it or holds it back.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<bool> IsWithdrawnAsync(EditionId edition, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (_withdrawn.TryGetValue(edition, out var known) && known.Until > now)
            return known.Withdrawn;

        var status = ArticleStatus.Usable;
        var next = new EditionId(edition.ArticleId, edition.Number + 1);
        while (await ingested.ExistsAsync(next, cancellation) && await ingested.ReadIfExistsAsync(next, cancellation) is { } later)
        {
            status = later.Status;
            next = new EditionId(next.ArticleId, next.Number + 1);
        }

        Keep(_withdrawn, edition, (now + WithdrawnWithin, status != ArticleStatus.Usable));
        return status != ArticleStatus.Usable;
    }

    private async Task<TimelineItem?> ReadAsync(ItemId id, CancellationToken cancellation)
    {
        var edition = new EditionId(id.ArticleId, id.Edition);
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
            id, article.Title ?? article.Items[id.Number].Analysis.Name, article.Source, article.Language, article.Url, article.Published,
            article.DroppedAt, decision);
        Keep(_kept, id, item);
        return item;
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
