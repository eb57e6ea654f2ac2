using Alerts.Articles;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Alerts.Subscriptions.Topics;

namespace Alerts.Matching;

/// <summary>Tells each recipient's topics and developments. Pure.</summary>
internal static class RecipientMatcher
{
    /// <summary>An alert on the first article of a story shows this many sentences; the rest is on the story's page.</summary>
    private const int KeySentences = 3;

    /// <summary>The recipients, sorted by id.</summary>
    /// <param name="items">The items of the edition with what is new in them.</param>
    /// <param name="subscriptions">The running subscriptions.</param>
    /// <param name="told">The alerts on what the edition takes back: whatever takes them back concerns those too, however it is worded.</param>
    public static IReadOnlyList<MatchedRecipient> Match(
        IReadOnlyList<MatchableItem> items, IReadOnlyList<ActiveSubscription> subscriptions, IReadOnlyList<ToldAlert>? told = null)
    {
        // The passages of a development are the same for every subscription.
        var candidates = items.SelectMany(item => item.Decision.Developments.Select(development => new Candidate(
            development, item.Decision.OpensStory, item.Passages(development), new Passage("sentence", development.Text)))).ToList();
        var alerts = (told ?? []).ToLookup(alert => alert.Recipient.RecipientId);
        return
        [
            .. subscriptions.OrderBy(s => s.Line.Id, StringComparer.Ordinal).GroupBy(s => s.Line.RecipientId)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ForRecipient(candidates, [.. group], [.. alerts[group.Key]])).OfType<MatchedRecipient>(),
        ];
    }

    private static MatchedRecipient? ForRecipient(
        List<Candidate> candidates, IReadOnlyList<ActiveSubscription> subscriptions, IReadOnlyList<ToldAlert> told)
    {
        var topics = new List<MatchedTopic>();
        var chosen = new Dictionary<Development, double>();
        foreach (var subscription in subscriptions)
        {
            var found = candidates.Select(c => (
                    Candidate: c, Where: TopicMatch.Find(subscription.Query, c.Passages) ?? AsToldBefore(c, subscription, told)))
                .Where(f => f.Where is not null)
                .Select(f => (f.Candidate, f.Where, Rank: Rank(subscription.Query, f.Candidate)))
                .OrderByDescending(f => f.Rank).ThenBy(f => f.Candidate.Development.At.Sentence).ToList();
            if (found.Count == 0)
                continue;

            var shownFor = Shown(candidates, found.ConvertAll(f => f.Candidate), subscription.Query).ToList();
            topics.Add(new MatchedTopic(subscription.Line.Id, subscription.Query.Text, found[0].Where!)
            {
                Developments = [.. shownFor.Select(c => c.Development.Id)],
            });
            foreach (var candidate in shownFor)
            {
                chosen[candidate.Development] = Math.Max(chosen.GetValueOrDefault(candidate.Development), Rank(subscription.Query, candidate));
            }
        }

        if (chosen.Count == 0)
            return null;

        // Several topics share the three sentences of an opening.
        var openings = candidates.Where(c => c.OpensStory).Select(c => c.Development).ToHashSet();
        var ranked = chosen.OrderByDescending(c => c.Value).ThenBy(c => c.Key.At.Sentence).Select(c => c.Key).ToList();
        var key = ranked.Where(openings.Contains).Take(KeySentences).ToHashSet();
        var shown = ranked.Where(d => key.Contains(d) || !openings.Contains(d)).ToList();
        var opened = chosen.Keys.Select(d => d.At.Item).ToHashSet();
        var more = candidates.Count(c => c.OpensStory && opened.Contains(c.Development.At.Item) && !key.Contains(c.Development));
        var first = subscriptions[0].Line;
        return new MatchedRecipient(first.RecipientId, first.SubscriberId, first.Channel, [.. shown.Select(d => d.Id)], more, topics)
        {
            Corrects = Corrected(shown, told) is { Count: > 0 } corrected ? corrected : null,
        };
    }

    private static string? AsToldBefore(Candidate candidate, ActiveSubscription subscription, IReadOnlyList<ToldAlert> told) =>
        candidate.Development.TakenBack is { } sentence && told.Any(
            alert => alert.Edition.ArticleId == sentence.Item.ArticleId && alert.Recipient.Topics.Any(t => t.SubscriptionId == subscription.Line.Id))
            ? "the report that is corrected"
            : null;

    private static List<EditionId> Corrected(List<Development> shown, IReadOnlyList<ToldAlert> told)
    {
        var articles = shown.Select(d => d.TakenBack?.Item.ArticleId).OfType<string>().ToHashSet();
        return [.. told.Select(alert => alert.Edition).Where(edition => articles.Contains(edition.ArticleId)).Distinct()];
    }

    // A first article is told as a whole once any of its passages is on topic; a later one only by what is on topic.
    private static IEnumerable<Candidate> Shown(List<Candidate> all, List<Candidate> found, TopicQuery query)
    {
        // Each section of a live blog opens a story for itself.
        var opened = found.Where(c => c.OpensStory).Select(c => c.Development.At.Item).ToHashSet();
        var openings = all.Where(c => c.OpensStory && opened.Contains(c.Development.At.Item))
            .OrderByDescending(c => Rank(query, c)).ThenBy(c => c.Development.At.Sentence).Take(KeySentences);
        return openings.Concat(found.Where(c => !c.OpensStory));
    }

    // Disputes and moves that touch the topic first, then sentences that hold the whole topic, then what matters most.
    private static double Rank(TopicQuery query, Candidate candidate)
    {
        var share = TopicMatch.Share(query, candidate.Sentence);
        return (candidate.Development.Kind != DevelopmentKind.New && share > 0 ? 4 : 0)
            + (share >= 1 ? 2 : 0) + candidate.Development.Importance + (0.1 * share);
    }

    private sealed record Candidate(Development Development, bool OpensStory, IReadOnlyList<Passage> Passages, Passage Sentence);
}
