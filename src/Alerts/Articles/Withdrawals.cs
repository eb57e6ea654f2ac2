using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Alerts.Articles;

/// <summary>
/// Knows the articles that their publishers withdrew or hold back: the last edition of each is no usable one. Nothing that they said is
/// shown or told, whoever asks and wherever another article quotes it (<see cref="Stories.Reading.Shown"/>).
/// </summary>
/// <param name="ingested">The articles.</param>
/// <param name="time">Ends what is remembered.</param>
public sealed class Withdrawals(IngestedStore ingested, TimeProvider time)
{
    /// <summary>How long a page may still show an article after it was withdrawn.</summary>
    public static readonly TimeSpan KnownWithin = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<EditionId, bool> _replaced = new();
    private Marks _marks = new(ImmutableDictionary<string, int>.Empty, DateTimeOffset.MinValue);

    /// <summary>Whether any article at all was ever withdrawn.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<bool> AnyAsync(CancellationToken cancellation) => (await MarksAsync(cancellation)).Last.Count > 0;

    /// <summary>Which of some articles are withdrawn. Costs one listing every 15 seconds, and a look at each article of the answer.</summary>
    /// <param name="articles">Their ids; repetitions cost nothing.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlySet<string>> AmongAsync(IEnumerable<string> articles, CancellationToken cancellation)
    {
        var marks = await MarksAsync(cancellation);
        var found = new HashSet<string>();
        if (marks.Last.Count == 0)
            return found;
        foreach (var article in articles.Distinct())
        {
            if (marks.Last.TryGetValue(article, out var edition) && !await IsReplacedAsync(new EditionId(article, edition), cancellation))
                found.Add(article);
        }

        return found;
    }

    // An edition behind the last withdrawing one has no mark of its own, so it is usable; and it stays.
    private async Task<bool> IsReplacedAsync(EditionId edition, CancellationToken cancellation)
    {
        if (_replaced.ContainsKey(edition))
            return true;
        var isReplaced = await ingested.ExistsAsync(new EditionId(edition.ArticleId, edition.Number + 1), cancellation);
        if (isReplaced)
            _replaced[edition] = true;
        return isReplaced;
    }

    private async Task<Marks> MarksAsync(CancellationToken cancellation)
    {
        var marks = _marks;
        var now = time.GetUtcNow();
        if (marks.Until > now)
            return marks;
        var last = new Dictionary<string, int>();
        await foreach (var edition in ingested.WithdrawingAsync(cancellation))
            last[edition.ArticleId] = Math.Max(edition.Number, last.GetValueOrDefault(edition.ArticleId));
        return _marks = new Marks(last, now + KnownWithin);
    }

    /// <param name="Last">The last withdrawing edition of each article that has one.</param>
    /// <param name="Until">How long this may be taken for the truth.</param>
    private sealed record Marks(IReadOnlyDictionary<string, int> Last, DateTimeOffset Until);
}
