using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Storage.Blobs;

namespace Alerts.Stories;

/// <summary>The decisions: container <c>decisions</c>, <c>{article}/{edition}/{item}.json</c>, each written once, also when empty.</summary>
/// <param name="storage">The account.</param>
public sealed class DecisionStore(AlertsStorage storage)
{
    private readonly BlobContainerClient _container = storage.Container(Containers.Decisions);

    /// <summary>Writes a decision; where one stands already, that one counts and is returned.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<Decision> WriteOnceAsync(Decision decision, CancellationToken cancellation) =>
        _container.WriteOnceAsync(Step.Here(), Name(decision.Item), decision, StateJson.Default.Decision, cancellation);

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
