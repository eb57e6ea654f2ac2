using Alerts.Articles;
using Alerts.Stories;
using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery;

/// <summary>
/// What is left to tell of alerts that were replaced before they went out: their news goes out with the correction, except for what
/// has been taken back since.
/// </summary>
public sealed class CarriedNews(EditionContentReader editions, MatchStore matches)
{
    /// <summary>Adds what is left of replaced alerts.</summary>
    /// <param name="edition">The edition of the alert that replaces them.</param>
    /// <param name="recipient">What is told of it, by the topics that still run.</param>
    /// <param name="carried">Editions of the replaced alerts, as keys.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>Edition and recipient, unchanged where nothing is left.</returns>
    public async Task<(EditionContent Edition, MatchedRecipient Recipient)> AddAsync(
        EditionContent edition, MatchedRecipient recipient, IReadOnlyList<string> carried, CancellationToken cancellation)
    {
        var (earlier, developments) = (new List<Decision>(), new List<string>());
        foreach (var id in carried.Select(EditionId.Parse))
        {
            earlier.AddRange((await editions.ReadAsync(id, cancellation)).Decisions);
            if (await matches.FindRecipientAsync(id, recipient.RecipientId, cancellation) is not { } waited)
                continue;
            var running = waited.Topics.Where(topic => recipient.Topics.Any(t => t.SubscriptionId == topic.SubscriptionId)).ToList();
            if (running.Count > 0)
                developments.AddRange(waited.For(running).Developments);
        }

        var left = Left(edition, earlier, developments);
        return left.Count == 0
            ? (edition, recipient)
            : (edition with { Earlier = earlier }, recipient with { Developments = [.. recipient.Developments, .. left] });
    }

    /// <summary>Of earlier developments, those that nothing told since has taken back. Pure.</summary>
    internal static IReadOnlyList<string> Left(EditionContent edition, IReadOnlyList<Decision> earlier, IReadOnlyList<string> developments)
    {
        var all = edition.Decisions.Concat(earlier).SelectMany(decision => decision.Developments).DistinctBy(d => d.Id).ToList();
        // A sentence that stands in several editions was told with the first of them, and is taken back in the last.
        var takenBack = all.Where(d => d.TakenBack is not null).Select(d => (d.TakenBack!.Item.ArticleId, d.Earlier!.Text)).ToHashSet();
        var killed = edition.Article.Status == ArticleStatus.Killed ? edition.Article.ArticleId : null;
        var left = all.Where(d => d.At.Item.ArticleId != killed && !takenBack.Contains((d.At.Item.ArticleId, d.Text)))
            .Select(d => d.Id).ToHashSet();
        return [.. developments.Distinct().Where(left.Contains)];
    }
}
