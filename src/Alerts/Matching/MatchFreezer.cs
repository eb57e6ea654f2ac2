using Alerts.Articles;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Options;

namespace Alerts.Matching;

/// <summary>Writes down for good who is told of an edition: first the pages, then the manifest that makes them count.</summary>
public sealed class MatchFreezer(MatchStore matches, IOptions<MatchingOptions> options)
{
    /// <summary>Freezes the recipients of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="position">Position of the log <c>subscriptions</c> that they were found at.</param>
    /// <param name="recipients">All of them, sorted.</param>
    /// <param name="cancellation">Stops between two pages; the next run begins again, perhaps at a later position.</param>
    /// <returns>The manifest that counts: this one, or that of a worker that was faster.</returns>
    /// <exception cref="InvalidOperationException">Another release found other recipients at this position, and died before its manifest.</exception>
    public async Task<MatchPage> FreezeAsync(
        EditionId edition, long position, IReadOnlyList<MatchedRecipient> recipients, CancellationToken cancellation)
    {
        var manifest = new MatchPage(edition.ArticleId, edition.Number, position, recipients);
        if (recipients.Count > options.Value.PageSize)
        {
            var parts = new List<MatchPart>();
            foreach (var page in recipients.Chunk(options.Value.PageSize))
            {
                parts.Add(await WriteAsync(
                    MatchStore.PageName(edition, position, parts.Count + 1), manifest with { Recipients = page }, cancellation));
            }

            manifest = manifest with { Recipients = [], Pages = parts };
        }

        return await matches.WriteOnceAsync(manifest, cancellation);
    }

    // Where a page stands already, its writer looked at the same lines and found the same recipients.
    private async Task<MatchPart> WriteAsync(string name, MatchPage page, CancellationToken cancellation)
    {
        var stands = await matches.WritePageOnceAsync(name, page, cancellation);
        return stands.Recipients.Select(r => r.RecipientId).SequenceEqual(page.Recipients.Select(r => r.RecipientId))
            ? page.AsPart(name)
            : throw new InvalidOperationException(
                $"Page {name} was written by another release, or with another Alerts:Matching:PageSize. Delete it; nothing was sent of it.");
    }
}
