using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Articles;

/// <summary>
/// Claims of editions: table <c>Articles</c>, partition = article id. Rows <c>edition|000001</c> (text hash, drop, state) and
/// <c>drop|{drop id}</c> (the edition that the drop was found to be).
/// </summary>
/// <param name="storage">The account.</param>
public sealed class ArticlesTable(AlertsStorage storage)
{
    private const string EditionPrefix = "edition|";
    private const string DropPrefix = "drop|";
    private const string Claimed = "claimed";
    private const string Done = "done";
    private const string Rejected = "rejected";
    private const string Held = "held";
    private const string Replaced = "replaced";

    private readonly TableClient _table = storage.Table(Tables.Articles);

    /// <summary>Finds the edition that a drop is, and claims it where it is new.</summary>
    /// <param name="claim">The drop.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <remarks>Safe to call again: a known drop gets its edition again.</remarks>
    public async Task<EditionChoice> ClaimAsync(EditionClaim claim, CancellationToken cancellation)
    {
        while (true)
        {
            var rows = await ReadAsync(claim.ArticleId, cancellation);
            var editions = rows.Where(r => r.RowKey.StartsWith(EditionPrefix, StringComparison.Ordinal)).Select(ToEdition).ToList();
            var drop = rows.Find(r => r.RowKey == DropPrefix + claim.DropId)?.GetInt32("Edition");
            var choice = Editions.Choose(editions, drop, claim.TextHash, claim.DropId, claim.Updated);
            if (drop is not null)
                return choice;

            var actions = new List<TableTransactionAction>
            {
                new(TableTransactionActionType.Add, new TableEntity(claim.ArticleId, DropPrefix + claim.DropId) { ["Edition"] = choice.Number }),
            };
            if (choice.IsNew)
                actions.Add(new(TableTransactionActionType.Add, ToRow(claim, choice.Number)));
            try
            {
                await _table.TransactAsync(Step.Here(), actions, cancellation);
                return choice;
            }
            catch (TableTransactionFailedException e) when (e.Status == 409)
            {
                // Another drop of this article came in between, or our own rows landed and the answer was lost: look again.
            }
        }
    }

    /// <summary>Marks an edition as passed on.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task MarkDoneAsync(EditionId edition, CancellationToken cancellation) => _table.MergeAsync(
        Step.Here(), new TableEntity(edition.ArticleId, EditionRow(edition.Number)) { ["State"] = Done }, ETag.All, cancellation);

    /// <summary>The claim of an edition under embargo; null where it is under none any more.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<EditionClaim?> FindHeldAsync(EditionId edition, CancellationToken cancellation) =>
        await _table.GetEntityIfExistsAsync<TableEntity>(edition.ArticleId, EditionRow(edition.Number), null, cancellation)
            is { HasValue: true, Value: { } row } && row.GetString("State") == Held ? ToClaim(row) : null;

    /// <summary>How many editions are under embargo.</summary>
    /// <param name="cancellation">Stops the count.</param>
    public ValueTask<int> CountHeldAsync(CancellationToken cancellation) =>
        ListAsync(TableClient.CreateQueryFilter($"State eq {Held}"), cancellation).CountAsync(cancellation);

    /// <summary>Ends an edition that was under embargo, if a later one of its article came in the meantime: that one counts.</summary>
    /// <param name="claim">The claim, with its edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>False where there is no later one, and nothing was changed.</returns>
    public async Task<bool> EndIfOvertakenAsync(EditionClaim claim, CancellationToken cancellation)
    {
        var editions = (await ReadAsync(claim.ArticleId, cancellation))
            .Where(row => row.RowKey.StartsWith(EditionPrefix, StringComparison.Ordinal)).Select(ToEdition);
        if (!editions.Any(edition => edition.Number > claim.Edition && !edition.IsRejected))
            return false;

        var row = new TableEntity(claim.ArticleId, EditionRow(claim.Edition)) { ["State"] = Replaced };
        await _table.MergeAsync(Step.Here(), row, ETag.All, cancellation);
        return true;
    }

    /// <summary>Gives up a claim, unless somebody finished it in the meantime. The same text may then be dropped again.</summary>
    /// <param name="claim">The claim, as <see cref="UnfinishedAsync"/> gave it.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task MarkRejectedAsync(EditionClaim claim, CancellationToken cancellation)
    {
        try
        {
            await _table.MergeAsync(
                Step.Here(), new TableEntity(claim.ArticleId, EditionRow(claim.Edition)) { ["State"] = Rejected }, claim.Tag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Finished after all.
        }
    }

    /// <summary>The edition that a drop was found to be; null where it is not recorded (yet).</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="dropId">The drop.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<EditionChoice?> FindDropAsync(string articleId, string dropId, CancellationToken cancellation)
    {
        var rows = await ReadAsync(articleId, cancellation);
        var number = rows.Find(r => r.RowKey == DropPrefix + dropId)?.GetInt32("Edition");
        var owner = rows.Find(r => r.RowKey == EditionRow(number ?? 0))?.GetString("DropId");
        return number is { } found ? new EditionChoice(found, IsNew: false, IsRepeat: owner != dropId) : null;
    }

    /// <summary>Claims that were not finished, for whoever completes what a crash left.</summary>
    /// <param name="before">Only those written before this time, or whose embargo ended before it.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public IAsyncEnumerable<EditionClaim> UnfinishedAsync(DateTimeOffset before, CancellationToken cancellation) =>
        ListAsync(TableClient.CreateQueryFilter(
            $"(State eq {Claimed} and Timestamp lt {before}) or (State eq {Held} and HeldUntil lt {before})"), cancellation);

    /// <summary>All editions that were taken in, in no order.</summary>
    /// <param name="cancellation">Stops the listing.</param>
    public IAsyncEnumerable<EditionClaim> DoneAsync(CancellationToken cancellation) =>
        ListAsync(TableClient.CreateQueryFilter($"State eq {Done}"), cancellation);

    private IAsyncEnumerable<EditionClaim> ListAsync(string filter, CancellationToken cancellation) =>
        _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(ToClaim);

    private async Task<List<TableEntity>> ReadAsync(string articleId, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(r => r.PartitionKey == articleId, cancellationToken: cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static TableEntity ToRow(EditionClaim claim, int number) => new(claim.ArticleId, EditionRow(number))
    {
        ["State"] = claim.HeldUntil is null ? Claimed : Held,
        ["HeldUntil"] = claim.HeldUntil,
        ["DropId"] = claim.DropId,
        ["TextHash"] = claim.TextHash,
        ["Updated"] = claim.Updated,
        ["BlobName"] = claim.BlobName,
        ["RawHash"] = claim.RawHash,
        ["DroppedAt"] = claim.DroppedAt,
    };

    private static EditionClaim ToClaim(TableEntity row) => new(
        row.PartitionKey, row.GetString("DropId"), row.GetString("TextHash"), row.GetDateTimeOffset("Updated"),
        row.GetString("BlobName"), row.GetString("RawHash"), row.GetDateTimeOffset("DroppedAt")!.Value)
    {
        Edition = NumberOf(row),
        HeldUntil = row.GetDateTimeOffset("HeldUntil"),
        Tag = row.ETag,
    };

    private static ClaimedEdition ToEdition(TableEntity row) =>
        new(NumberOf(row), row.GetString("TextHash"), row.GetString("DropId"), row.GetDateTimeOffset("Updated"))
        {
            IsRejected = row.GetString("State") == Rejected,
        };

    private static int NumberOf(TableEntity row) =>
        int.Parse(row.RowKey.AsSpan(EditionPrefix.Length), System.Globalization.CultureInfo.InvariantCulture);

    private static string EditionRow(int number) => $"{EditionPrefix}{number:D6}";
}
