using Azure;
using Azure.Data.Tables;

namespace Alerts.Storage.Steps;

/// <summary>What the pipeline writes to tables; each write is a labelled step. Answers and errors are the client's.</summary>
internal static class TableSteps
{
    /// <summary>Makes a table, unless it exists.</summary>
    public static Task MakeAsync(this TableClient table, Step step, CancellationToken cancellation) =>
        step.WriteAsync(() => table.CreateIfNotExistsAsync(cancellation));

    /// <summary>Adds a row that does not exist.</summary>
    public static Task<Response> InsertAsync(this TableClient table, Step step, TableEntity row, CancellationToken cancellation) =>
        step.WriteAsync(() => table.AddEntityAsync(row, cancellation));

    /// <summary>Writes a whole row if it is still a certain version.</summary>
    public static Task<Response> ReplaceAsync(
        this TableClient table, Step step, TableEntity row, ETag onlyIf, CancellationToken cancellation) =>
        step.WriteAsync(() => table.UpdateEntityAsync(row, onlyIf, TableUpdateMode.Replace, cancellation));

    /// <summary>Writes some columns of a row if it is still a certain version.</summary>
    public static Task<Response> MergeAsync(
        this TableClient table, Step step, TableEntity columns, ETag onlyIf, CancellationToken cancellation) =>
        step.WriteAsync(() => table.UpdateEntityAsync(columns, onlyIf, TableUpdateMode.Merge, cancellation));

    /// <summary>Writes some columns of a row, be it there or not.</summary>
    public static Task<Response> UpsertAsync(this TableClient table, Step step, TableEntity columns, CancellationToken cancellation) =>
        step.WriteAsync(() => table.UpsertEntityAsync(columns, TableUpdateMode.Merge, cancellation));

    /// <summary>Removes a row, whatever its version; there may be none.</summary>
    public static Task<Response> RemoveAsync(
        this TableClient table, Step step, string partition, string row, CancellationToken cancellation) =>
        step.WriteAsync(() => table.DeleteEntityAsync(partition, row, ETag.All, cancellation));

    /// <summary>Removes a row if it is still a certain version; there may be none.</summary>
    public static Task<Response> RemoveAsync(
        this TableClient table, Step step, string partition, string row, ETag onlyIf, CancellationToken cancellation) =>
        step.WriteAsync(() => table.DeleteEntityAsync(partition, row, onlyIf, cancellation));

    /// <summary>Makes all changes of one partition or none.</summary>
    public static Task<Response<IReadOnlyList<Response>>> TransactAsync(
        this TableClient table, Step step, IEnumerable<TableTransactionAction> actions, CancellationToken cancellation) =>
        step.WriteAsync(() => table.SubmitTransactionAsync(actions, cancellation));
}
