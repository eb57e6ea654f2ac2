using Alerts.Articles;
using Alerts.Storage;
using Alerts.Stories.Reading;
using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery;

/// <summary>Tells an operator who was to be told of an edition, what a recipient was told, and what came of it.</summary>
/// <param name="matches">Who was to be told.</param>
/// <param name="ledger">What came of it.</param>
/// <param name="ingested">The articles.</param>
/// <param name="withdrawals">Knows which may be shown no more.</param>
public sealed class DeliveryList(MatchStore matches, LedgerTable ledger, IngestedStore ingested, Withdrawals withdrawals)
{
    /// <summary>The most recipients of an edition, or alerts of a recipient, that are listed.</summary>
    public const int Most = 50;

    // The ledger has no order by time; who got more than these is told the last of them only as far as they were read.
    private const int MostRead = 1000;

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

    /// <summary>Reads the last alerts of a recipient, the newest first.</summary>
    /// <param name="recipientId">The address or endpoint.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<TitledAlert>> OfRecipientAsync(string recipientId, CancellationToken cancellation)
    {
        var alerts = await ledger.ListAsync(recipientId, cancellation).Take(MostRead).ToListAsync(cancellation);
        var last = alerts.OrderByDescending(alert => alert.Until ?? alert.Ended ?? DateTimeOffset.MinValue)
            .ThenBy(alert => alert.Edition.ToString(), StringComparer.Ordinal).Take(Most).ToList();
        var withdrawn = await withdrawals.AmongAsync(last.Select(alert => alert.Edition.ArticleId), cancellation);
        return await SideBySide.ReadAsync(
            last, async (alert, stop) => new TitledAlert(
                alert, withdrawn.Contains(alert.Edition.ArticleId) ? Shown.NoticeTitle
                    : (await ingested.ReadIfExistsAsync(alert.Edition, stop))?.TitleOf(0)),
            cancellation);
    }
}

/// <summary>An alert as the ledger has it.</summary>
/// <param name="Edition">What was told of.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="State">How it stands.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Status">What the other side answered last; null where nothing was sent.</param>
/// <param name="Until">When a claim ends or the next try is; of an alert that is over, when its last claim would have ended.</param>
/// <param name="Ended">When the last attempt ended; null where none did.</param>
public sealed record LedgerAlert(
    EditionId Edition, string? StoryId, string State, int Attempts, string? Status, DateTimeOffset? Until, DateTimeOffset? Ended);

/// <summary>An alert of a recipient.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Title">Headline of its article; null where that is gone.</param>
public sealed record TitledAlert(LedgerAlert Alert, string? Title);

/// <summary>What came of an alert.</summary>
/// <param name="Recipient">Who was to be told, and why.</param>
/// <param name="State">How it stands: waiting, claimed, accepted, deferred, failed, suppressed or replaced.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Status">What the other side answered last; null where nothing was sent.</param>
/// <param name="Until">When a claim ends or the next try is; null where nothing waits.</param>
/// <param name="Ended">When the last attempt ended; null where none did.</param>
public sealed record DeliveryState(
    MatchedRecipient Recipient, string State, int Attempts, string? Status, DateTimeOffset? Until, DateTimeOffset? Ended);
