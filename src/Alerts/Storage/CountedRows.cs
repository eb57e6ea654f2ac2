using Alerts.Storage.Steps;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Storage;

/// <summary>Counts in rows of a table, however many count at once.</summary>
internal static class CountedRows
{
    private const string Count = "Count";

    /// <summary>Counts one more.</summary>
    /// <param name="table">The table.</param>
    /// <param name="first">The step that makes the row.</param>
    /// <param name="again">The step that counts on.</param>
    /// <param name="partition">Partition of the row.</param>
    /// <param name="key">Key of the row.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The count by now, from 1, and the row as it was written.</returns>
    public static async Task<(int Number, TableEntity Row)> CountAsync(
        this TableClient table, Step first, Step again, string partition, string key, CancellationToken cancellation)
    {
        while (true)
        {
            var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellation);
            var row = found.HasValue ? found.Value! : new TableEntity(partition, key);
            var number = (row.GetInt32(Count) ?? 0) + 1;
            row[Count] = number;
            try
            {
                if (found.HasValue)
                    await table.ReplaceAsync(again, row, row.ETag, cancellation);
                else
                    await table.InsertAsync(first, row, cancellation);
                return (number, row);
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412 || (e.Status == 404 && found.HasValue))
            {
                // Another worker counted, or removed the row, in between: count on top of that.
            }
        }
    }
}
