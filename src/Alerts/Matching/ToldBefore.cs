using Alerts.Articles;
using Alerts.Stories;
using Alerts.Subscriptions.Matches;

namespace Alerts.Matching;

/// <summary>Finds out who was told, or is still to be told, of what an edition takes back.</summary>
public sealed class ToldBefore(MatchStore matches, DecisionStore decisions)
{
    /// <summary>
    /// The alerts that an edition corrects; none for an edition that takes back nothing. Of its own article that is every alert on an
    /// earlier edition, as the sentence may have been told with any of them; of another article it is the alerts that told the sentence.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="decided">The decisions of its items.</param>
    /// <param name="freeze">Matches an earlier edition that is not matched yet: who is told of it must stand before it is taken back.
    /// Null where it is not decided: then nobody ever hears of it.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<ToldAlert>> ReadAsync(
        EditionId edition, IEnumerable<Decision> decided, Func<EditionId, Task<MatchPage?>> freeze, CancellationToken cancellation)
    {
        var takenBack = decided.SelectMany(d => d.Developments).Select(d => d.TakenBack).OfType<SentenceRef>().ToList();
        var told = new List<ToldAlert>();
        if (takenBack.Any(sentence => sentence.Item.ArticleId == edition.ArticleId))
        {
            for (var number = 1; number < edition.Number; number++)
            {
                told.AddRange(await AlertsOfAsync(new EditionId(edition.ArticleId, number), freeze, cancellation));
            }
        }

        foreach (var other in takenBack.Where(s => s.Item.ArticleId != edition.ArticleId).GroupBy(s => s.Item.EditionId))
        {
            var sentences = await DevelopmentsAsync(other, cancellation);
            told.AddRange((await AlertsOfAsync(other.Key, freeze, cancellation))
                .Where(alert => alert.Recipient.Developments.Any(sentences.Contains)));
        }

        return told;
    }

    private async Task<IReadOnlyList<ToldAlert>> AlertsOfAsync(
        EditionId edition, Func<EditionId, Task<MatchPage?>> freeze, CancellationToken cancellation)
    {
        var told = new List<ToldAlert>();
        if (await freeze(edition) is not { } manifest)
            return told;
        foreach (var part in manifest.Parts(MatchStore.Name(edition)))
        {
            var page = await matches.ReadPartAsync(manifest, part, cancellation);
            told.AddRange(page.Recipients.Select(recipient => new ToldAlert(edition, recipient)));
        }

        return told;
    }

    // Ids of the developments that told these sentences.
    private async Task<HashSet<string>> DevelopmentsAsync(IEnumerable<SentenceRef> sentences, CancellationToken cancellation)
    {
        var found = new HashSet<string>();
        foreach (var item in sentences.GroupBy(sentence => sentence.Item, sentence => sentence.Sentence))
        {
            if (await decisions.ReadIfExistsAsync(item.Key, cancellation) is { } decision)
                found.UnionWith(decision.Developments.Where(d => item.Contains(d.At.Sentence)).Select(d => d.Id));
        }

        return found;
    }
}

/// <summary>An alert on an earlier edition, sent or still to be sent.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Recipient">Who is told what.</param>
public sealed record ToldAlert(EditionId Edition, MatchedRecipient Recipient);
