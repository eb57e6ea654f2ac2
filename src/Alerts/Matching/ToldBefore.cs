using Alerts.Articles;
using Alerts.Stories;
using Alerts.Subscriptions.Matches;

namespace Alerts.Matching;

/// <summary>Finds out who was told of what an edition takes back.</summary>
public sealed class ToldBefore(MatchStore matches)
{
    /// <summary>Recipients of the editions that are corrected or killed; none for an edition that takes back nothing.</summary>
    /// <param name="decisions">The decisions of the edition.</param>
    /// <param name="freeze">Matches an earlier edition that is not matched yet: who is told of it must stand before it is taken back.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<MatchedRecipient>> ReadAsync(
        IEnumerable<Decision> decisions, Func<EditionId, Task<MatchPage>> freeze, CancellationToken cancellation)
    {
        var corrected = decisions.SelectMany(d => d.Developments)
            .Select(d => d.TakenBack?.Item.EditionId).OfType<EditionId>().Distinct();
        var told = new List<MatchedRecipient>();
        foreach (var edition in corrected)
        {
            var manifest = await freeze(edition);
            foreach (var part in manifest.Parts(MatchStore.Name(edition)))
            {
                told.AddRange((await matches.ReadPartAsync(manifest, part, cancellation)).Recipients);
            }
        }

        return told;
    }
}
