using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Data.Tables;

namespace Alerts.Ingest;

/// <summary>How often the sweep took up a drop: table <c>Limits</c>, partition <c>tries|{drop id}</c>, row <c>sweep</c>.</summary>
/// <param name="storage">The account.</param>
public sealed class SweepTries(AlertsStorage storage)
{
    private const string Row = "sweep";

    private readonly TableClient _table = storage.Table(Tables.Limits);

    /// <summary>Counts one more try. Done before the try, so that one that ends the whole process counts too.</summary>
    /// <param name="dropId">The drop.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The number of this try, from 1, and why the one before failed, as far as it could tell.</returns>
    public async Task<(int Number, string LastFault)> CountAsync(string dropId, CancellationToken cancellation)
    {
        var (number, row) = await _table.CountAsync(Step.Here("first"), Step.Here("again"), Partition(dropId), Row, cancellation);
        return (number, row.GetString("Fault") ?? "The process ended while it was at work.");
    }

    /// <summary>Notes why a try failed, for whoever reads the rejection.</summary>
    /// <param name="dropId">The drop.</param>
    /// <param name="fault">A sentence.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task NoteAsync(string dropId, string fault, CancellationToken cancellation) => _table.UpsertAsync(
        Step.Here(), new TableEntity(Partition(dropId), Row) { ["Fault"] = fault }, cancellation);

    /// <summary>Forgets a drop that came to its end.</summary>
    /// <param name="dropId">The drop.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task ForgetAsync(string dropId, CancellationToken cancellation) =>
        _table.RemoveAsync(Step.Here(), Partition(dropId), Row, cancellation);

    private static string Partition(string dropId) => $"tries|{dropId}";
}
