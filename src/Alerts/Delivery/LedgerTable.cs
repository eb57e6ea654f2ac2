using Alerts.Storage;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>
/// Who was told what: table <c>Ledger</c>, partition = recipient id. Rows <c>alert|{edition}</c> (state claimed, accepted or suppressed,
/// attempt, end of the claim), <c>story|{story}</c> (first alert), <c>day|{date}</c> (alerts of that day, UTC).
/// </summary>
/// <param name="storage">The account.</param>
/// <param name="options">Settings.</param>
/// <param name="time">The clock of claims.</param>
public sealed class LedgerTable(AlertsStorage storage, IOptions<DeliveryOptions> options, TimeProvider time)
{
    private const string Claimed = "claimed";
    private const string Accepted = "accepted";
    private const string Suppressed = "suppressed";

    private readonly TableClient _table = storage.Table(Tables.Ledger);

    /// <summary>Claims an alert in one transaction with the story's and the day's row.</summary>
    /// <param name="claim">What is to be told.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    public async Task<ClaimedAlert> ClaimAsync(AlertClaim claim, CancellationToken cancellation)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var rows = await ReadAsync(claim, now, cancellation);
            var alert = rows.GetValueOrDefault(AlertRow(claim));
            var first = rows.GetValueOrDefault(StoryRow(claim))?.GetString("FirstAlert") ?? claim.AlertId;
            if (Standing(alert, claim, now) is { } outcome)
                return new ClaimedAlert(outcome, first, alert!.GetDateTimeOffset("Until") ?? now);

            var until = now + options.Value.ClaimFor;
            try
            {
                await _table.SubmitTransactionAsync(Actions(claim, rows, now, until), cancellation);
                return new ClaimedAlert(alert is null ? ClaimOutcome.Claimed : ClaimOutcome.ClaimedAgain, first, until);
            }
            catch (TableTransactionFailedException e) when (e.Status is 409 or 412)
            {
                // Another alert of this recipient came in between, or our own rows landed and the answer was lost: look again.
            }
        }
    }

    /// <summary>Notes that an alert was handed over for good.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task MarkAcceptedAsync(AlertClaim claim, CancellationToken cancellation) => MarkAsync(claim, Accepted, cancellation);

    /// <summary>Notes that an alert is not sent because its recipient has left.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task MarkSuppressedAsync(AlertClaim claim, CancellationToken cancellation) => MarkAsync(claim, Suppressed, cancellation);

    private Task<Response> MarkAsync(AlertClaim claim, string state, CancellationToken cancellation) => _table.UpdateEntityAsync(
        new TableEntity(claim.RecipientId, AlertRow(claim)) { ["State"] = state, ["EndedAt"] = time.GetUtcNow() },
        ETag.All, TableUpdateMode.Merge, cancellation);

    // Null where the alert may be claimed.
    private static ClaimOutcome? Standing(TableEntity? alert, AlertClaim claim, DateTimeOffset now) =>
        alert is null ? null
        : alert.GetString("State") != Claimed ? ClaimOutcome.Told
        : alert.GetString("Attempt") == claim.Attempt ? ClaimOutcome.Claimed
        : alert.GetDateTimeOffset("Until") > now ? ClaimOutcome.Busy
        : null;

    private async Task<Dictionary<string, TableEntity>> ReadAsync(AlertClaim claim, DateTimeOffset now, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {claim.RecipientId} and (RowKey eq {AlertRow(claim)} or RowKey eq {StoryRow(claim)} or RowKey eq {DayRow(now)})");
        var rows = new Dictionary<string, TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            rows[row.RowKey] = row;
        }

        return rows;
    }

    private static List<TableTransactionAction> Actions(
        AlertClaim claim, Dictionary<string, TableEntity> rows, DateTimeOffset now, DateTimeOffset until)
    {
        var alert = new TableEntity(claim.RecipientId, AlertRow(claim))
        {
            ["State"] = Claimed,
            ["AlertId"] = claim.AlertId,
            ["StoryId"] = claim.StoryId,
            ["Attempt"] = claim.Attempt,
            ["Until"] = until,
            ["Developments"] = string.Join(' ', claim.Developments),
        };
        if (rows.TryGetValue(AlertRow(claim), out var expired))
            return [new(TableTransactionActionType.UpdateReplace, alert, expired.ETag)];

        var actions = new List<TableTransactionAction> { new(TableTransactionActionType.Add, alert) };
        if (!rows.ContainsKey(StoryRow(claim)))
            actions.Add(new(TableTransactionActionType.Add, new TableEntity(claim.RecipientId, StoryRow(claim)) { ["FirstAlert"] = claim.AlertId }));
        var today = rows.GetValueOrDefault(DayRow(now));
        var day = new TableEntity(claim.RecipientId, DayRow(now)) { ["Alerts"] = (today?.GetInt32("Alerts") ?? 0) + 1 };
        actions.Add(today is null
            ? new(TableTransactionActionType.Add, day)
            : new(TableTransactionActionType.UpdateReplace, day, today.ETag));
        return actions;
    }

    private static string AlertRow(AlertClaim claim) => $"alert|{claim.Edition}";

    private static string StoryRow(AlertClaim claim) => $"story|{claim.StoryId}";

    private static string DayRow(DateTimeOffset now) => $"day|{now.UtcDateTime:yyyy-MM-dd}";
}
