using System.Globalization;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure.Data.Tables;

namespace Alerts.Stories.Skipping;

/// <summary>
/// How often a line could not be folded, whoever tried: table <c>Limits</c>, partition <c>fold|{item}</c>, row the line's position.
/// </summary>
/// <param name="storage">The account.</param>
public sealed class LineTries(AlertsStorage storage)
{
    private readonly TableClient _table = storage.Table(Tables.Limits);

    /// <summary>Counts one more try that failed.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>How many failed by now, from 1.</returns>
    public async Task<int> CountAsync(PlacedLine line, CancellationToken cancellation) => (await _table.CountAsync(
        Step.Here("first"), Step.Here("again"), $"fold|{line.Line.ItemId}", line.Position.ToString(CultureInfo.InvariantCulture), cancellation)).Number;
}
