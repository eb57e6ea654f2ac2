using System.Globalization;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
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
    public async Task<int> CountAsync(PlacedLine line, CancellationToken cancellation)
    {
        var (partition, key) = ($"fold|{line.Line.ItemId}", line.Position.ToString(CultureInfo.InvariantCulture));
        while (true)
        {
            var found = await _table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellation);
            var row = found.HasValue ? found.Value! : new TableEntity(partition, key);
            var number = (row.GetInt32("Count") ?? 0) + 1;
            row["Count"] = number;
            try
            {
                if (found.HasValue)
                    await _table.ReplaceAsync(Step.Here("again"), row, row.ETag, cancellation);
                else
                    await _table.InsertAsync(Step.Here("first"), row, cancellation);
                return number;
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // Another worker failed at it in between: count on top of that.
            }
        }
    }
}
