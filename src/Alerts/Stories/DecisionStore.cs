using System.Globalization;
using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Alerts.Stories.Merging;
using Azure.Storage.Blobs;

namespace Alerts.Stories;

/// <summary>The decisions: container <c>decisions</c>, <c>{article}/{edition}/{item}.json</c>, each written once, also when empty.</summary>
/// <param name="storage">The account.</param>
public sealed class DecisionStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Decisions);

    /// <summary>
    /// Writes a decision; where one stands already, that one counts and is returned. Only the mark that an earlier line of the item
    /// was skipped gives way.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="line">Position of the item's line that it decides.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<Decision> WriteOnceAsync(Decision decision, long line, CancellationToken cancellation)
    {
        var (name, type) = (Name(decision.Item), StateJson.Default.Decision);
        var standing = await _container.WriteOnceAsync(Step.Here(), name, decision, type, cancellation);
        while (standing.IsSkipped && !standing.Skips(line))
        {
            var (mark, tag) = await _container.ReadAsync(name, type, cancellation)
                ?? throw new InvalidOperationException($"The mark of item {decision.Item} was removed.");
            standing = mark;
            if (!mark.IsSkipped || mark.Skips(line))
                break;

            var next = decision with { SkippedLines = [.. mark.SkippedLines ?? [], .. decision.SkippedLines ?? []] };
            if (await _container.TryReplaceAsync(Step.Here("replay"), name, next, tag, type, cancellation))
                return next;
        }

        return standing;
    }

    /// <summary>Writes where the slots of a merged story go; where that stands already, it counts and is returned.</summary>
    /// <param name="slots">The places.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<MergedSlots> WriteOnceAsync(MergedSlots slots, CancellationToken cancellation) => _container.WriteOnceAsync(
        Step.Here("merge"), string.Create(CultureInfo.InvariantCulture, $"merged/{slots.Line}.json"), slots, StateJson.Default.MergedSlots,
        cancellation);

    /// <summary>Reads a decision; null where there is none yet.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<Decision?> ReadIfExistsAsync(ItemId item, CancellationToken cancellation) =>
        (await _container.ReadAsync(Name(item), StateJson.Default.Decision, cancellation))?.Value;

    /// <summary>Reads a decision that must be there.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <exception cref="InvalidOperationException">It is not there, against all rules; the message will be tried again.</exception>
    public async Task<Decision> ReadAsync(ItemId item, CancellationToken cancellation) =>
        await ReadIfExistsAsync(item, cancellation)
        ?? throw new InvalidOperationException($"Item {item} has no decision in the {Containers.Decisions} container.");

    private static string Name(ItemId item) => $"{item.Path}.json";
}
