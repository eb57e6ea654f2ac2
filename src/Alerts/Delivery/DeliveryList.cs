using Alerts.Articles;
using Alerts.Storage;
using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery;

/// <summary>Tells an operator who was to be told of an edition, and what came of it.</summary>
/// <param name="matches">Who was to be told.</param>
/// <param name="ledger">What came of it.</param>
public sealed class DeliveryList(MatchStore matches, LedgerTable ledger)
{
    /// <summary>The most recipients that are listed.</summary>
    public const int Most = 50;

    /// <summary>Reads the first recipients of an edition; null where nobody was looked for yet.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<DeliveryState>?> ReadAsync(EditionId edition, CancellationToken cancellation)
    {
        if (await matches.ReadIfExistsAsync(MatchStore.Name(edition), cancellation) is not { } manifest)
            return null;

        var page = await matches.ReadPartAsync(manifest, manifest.Parts(MatchStore.Name(edition))[0], cancellation);
        return await SideBySide.ReadAsync(
            [.. page.Recipients.Take(Most)], (recipient, stop) => ledger.FindAsync(recipient, edition, stop), cancellation);
    }
}

/// <summary>What came of an alert.</summary>
/// <param name="Recipient">Who was to be told, and why.</param>
/// <param name="State">How it stands: waiting, claimed, accepted, deferred or failed.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Status">What the other side answered last; null where nothing was sent.</param>
/// <param name="Until">When a claim ends or the next try is; null where nothing waits.</param>
/// <param name="Ended">When the last attempt ended; null where none did.</param>
public sealed record DeliveryState(
    MatchedRecipient Recipient, string State, int Attempts, string? Status, DateTimeOffset? Until, DateTimeOffset? Ended);
