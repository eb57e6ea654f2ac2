using Alerts.Articles;
using Alerts.Storage;
using Alerts.Storage.Steps;
using Alerts.Subscriptions.Matches;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>
/// Who was told what: table <c>Ledger</c>, partition = recipient id. Rows <c>alert|{edition}</c> (state, attempt, end of the claim or time
/// of the next try, number of attempts and of the tries among them that count, last status; what it replaced or was replaced by),
/// <c>story|{story}</c> (first alert), <c>day|{date}</c> (alerts of that day, UTC).
/// </summary>
/// <param name="storage">The account.</param>
/// <param name="matches">Who was to be told of an edition that is corrected.</param>
/// <param name="options">Settings.</param>
/// <param name="time">The clock of claims.</param>
public sealed class LedgerTable(AlertsStorage storage, MatchStore matches, IOptions<DeliveryOptions> options, TimeProvider time)
{
    private readonly TableClient _table = storage.Table(Tables.Ledger);
    private readonly CorrectedAlerts _corrected = new(storage, matches);

    /// <summary>Claims an alert in one transaction with the story's and the day's row; alerts that it corrects and that still wait are
    /// replaced in the same one.</summary>
    /// <param name="claim">What is to be told.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    public async Task<ClaimedAlert> ClaimAsync(AlertClaim claim, CancellationToken cancellation)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var rows = await ReadAsync(claim, now, cancellation);
            var alert = rows.GetValueOrDefault(LedgerRows.Alert(claim.Edition));
            var first = rows.GetValueOrDefault(LedgerRows.Story(claim.StoryId))?.GetString("FirstAlert")
                ?? await FindFirstOfAliasesAsync(claim, cancellation) ?? claim.AlertId;
            if (Standing(alert, claim, now) is { } outcome)
            {
                return new ClaimedAlert(outcome, first, alert!.GetDateTimeOffset("Until") ?? now, alert.GetInt32("Tries") ?? 0, alert.ETag)
                {
                    Carried = LedgerRows.Carried(alert), WasTold = alert.GetBoolean("WasTold") == true,
                };
            }

            var corrected = alert is null && claim.Corrects.Count > 0 ? await _corrected.FindAsync(claim, now, cancellation) : null;
            if (corrected?.BusyUntil is { } busy)
                return new ClaimedAlert(ClaimOutcome.Behind, first, busy, 0, default);
            if (corrected?.NeverSent.Contains(first) == true)
                first = claim.AlertId;   // no mail can stand in a thread with one that nobody gets

            var until = now + options.Value.ClaimFor;
            var unknown = alert?.GetString("State") == AlertRecord.Claimed;   // somebody's claim ended without an outcome
            var tries = (alert?.GetInt32("Tries") ?? 0) + (unknown ? 1 : 0);
            try
            {
                var actions = Actions(claim, first, rows, now, until, tries, corrected);
                var answers = await _table.TransactAsync(Step.Here(), actions, cancellation);
                var row = (TableEntity)actions[0].Entity;
                return new ClaimedAlert(
                    unknown ? ClaimOutcome.ClaimedAgain : ClaimOutcome.Claimed, first, until, tries, answers.Value[0].Headers.ETag!.Value)
                {
                    Carried = LedgerRows.Carried(row), WasTold = row.GetBoolean("WasTold") == true, Uncertain = corrected?.Uncertain ?? 0,
                };
            }
            catch (TableTransactionFailedException e) when (e.Status is 409 or 412)
            {
                // Another alert of this recipient came in between, one that is corrected was claimed meanwhile, or our own rows landed
                // and the answer was lost: look again.
            }
        }
    }

    /// <summary>Notes what came of an attempt.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="claimed">The claim as it was given.</param>
    /// <param name="record">What came of it. That an alert was accepted is always noted; anything else only while the claim is ours.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task RecordAsync(AlertClaim claim, ClaimedAlert claimed, AlertRecord record, CancellationToken cancellation)
    {
        var row = new TableEntity(claim.RecipientId, LedgerRows.Alert(claim.Edition))
        {
            ["State"] = record.State, ["Status"] = record.Status, ["Tries"] = record.Tries, ["EndedAt"] = time.GetUtcNow(),
        };
        if (record.NextTry is { } next)
            row["Until"] = next;
        if (record.MayHaveArrived)
            row["MayHaveArrived"] = true;
        try
        {
            await _table.MergeAsync(
                Step.Here(), row, record.State == AlertRecord.Accepted ? ETag.All : claimed.Tag, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Our claim had ended and another worker goes on from there, or our own note landed and its answer was lost.
        }
    }

    /// <summary>How the alert of a recipient stands.</summary>
    /// <param name="recipient">Who was to be told.</param>
    /// <param name="edition">Of what.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<DeliveryState> FindAsync(MatchedRecipient recipient, EditionId edition, CancellationToken cancellation)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(recipient.RecipientId, LedgerRows.Alert(edition.ToString()), null, cancellation);
        return found is { HasValue: true, Value: { } row }
            ? new DeliveryState(
                recipient, row.GetString("State"), row.GetInt32("Attempts") ?? 0, row.GetString("Status"), row.GetDateTimeOffset("Until"),
                row.GetDateTimeOffset("EndedAt"))
            : new DeliveryState(recipient, "waiting", 0, null, null, null);
    }

    /// <summary>The alerts of a recipient, in no order that means anything.</summary>
    /// <param name="recipientId">The address or endpoint.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public IAsyncEnumerable<LedgerAlert> ListAsync(string recipientId, CancellationToken cancellation) => _table
        .QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {recipientId} and RowKey ge {LedgerRows.Alert("")} and RowKey lt {"alert}"}"),
            cancellationToken: cancellation)
        .Select(row => new LedgerAlert(
            EditionId.Parse(row.RowKey[LedgerRows.Alert("").Length..]), row.GetString("StoryId"), row.GetString("State"), row.GetInt32("Attempts") ?? 0,
            row.GetString("Status"), row.GetDateTimeOffset("Until"), row.GetDateTimeOffset("EndedAt")));

    // Null where the alert may be claimed.
    private static ClaimOutcome? Standing(TableEntity? alert, AlertClaim claim, DateTimeOffset now)
    {
        var isOver = alert?.GetDateTimeOffset("Until") is not { } until || until <= now;
        return alert?.GetString("State") switch
        {
            null => null,
            AlertRecord.Claimed when alert.GetString("Attempt") == claim.Attempt => ClaimOutcome.Claimed,
            AlertRecord.Claimed => isOver ? null : ClaimOutcome.Busy,
            AlertRecord.Deferred => isOver ? null : ClaimOutcome.Waiting,
            _ => ClaimOutcome.Told,
        };
    }

    private async Task<Dictionary<string, TableEntity>> ReadAsync(AlertClaim claim, DateTimeOffset now, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {claim.RecipientId} and (RowKey eq {LedgerRows.Alert(claim.Edition)} or RowKey eq {LedgerRows.Story(claim.StoryId)} or RowKey eq {LedgerRows.Day(now)})");
        var rows = new Dictionary<string, TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            rows[row.RowKey] = row;
        }

        return rows;
    }

    // One after the other, and only before the first alert of a story that others were merged into: a filter takes 15 comparisons at most.
    private async Task<string?> FindFirstOfAliasesAsync(AlertClaim claim, CancellationToken cancellation)
    {
        foreach (var alias in claim.Aliases)
        {
            if (await _table.GetEntityIfExistsAsync<TableEntity>(claim.RecipientId, LedgerRows.Story(alias), null, cancellation) is { HasValue: true } row)
                return row.Value!.GetString("FirstAlert");
        }

        return null;
    }

    private static List<TableTransactionAction> Actions(
        AlertClaim claim, string first, Dictionary<string, TableEntity> rows, DateTimeOffset now, DateTimeOffset until, int tries,
        CorrectedAlertsFound? corrected)
    {
        var before = rows.GetValueOrDefault(LedgerRows.Alert(claim.Edition));
        var alert = new TableEntity(claim.RecipientId, LedgerRows.Alert(claim.Edition))
        {
            ["State"] = AlertRecord.Claimed,
            ["AlertId"] = claim.AlertId,
            ["StoryId"] = claim.StoryId,
            ["Attempt"] = claim.Attempt,
            ["Until"] = until,
            ["Developments"] = string.Join(' ', claim.Developments),
            ["Attempts"] = (before?.GetInt32("Attempts") ?? 0) + 1,
            ["Tries"] = tries,
            ["Status"] = before?.GetString("Status"),
            ["MayHaveArrived"] = before?.GetBoolean("MayHaveArrived") ?? (before?.GetString("State") == AlertRecord.Claimed ? true : null),
            ["Carried"] = corrected is null ? before?.GetString("Carried") : string.Join(' ', corrected.Carried),
            ["WasTold"] = corrected?.WasTold ?? before?.GetBoolean("WasTold"),
        };
        if (before is not null)
            return [new(TableTransactionActionType.UpdateReplace, alert, before.ETag)];

        var actions = new List<TableTransactionAction> { new(TableTransactionActionType.Add, alert) };
        var begun = rows.GetValueOrDefault(LedgerRows.Story(claim.StoryId));
        var story = new TableEntity(claim.RecipientId, LedgerRows.Story(claim.StoryId)) { ["FirstAlert"] = first };
        if (begun is null)
            actions.Add(new(TableTransactionActionType.Add, story));
        else if (begun.GetString("FirstAlert") != first)
            actions.Add(new(TableTransactionActionType.UpdateMerge, story, begun.ETag));
        var today = rows.GetValueOrDefault(LedgerRows.Day(now));
        var day = new TableEntity(claim.RecipientId, LedgerRows.Day(now)) { ["Alerts"] = (today?.GetInt32("Alerts") ?? 0) + 1 };
        actions.Add(today is null
            ? new(TableTransactionActionType.Add, day)
            : new(TableTransactionActionType.UpdateReplace, day, today.ETag));
        return [.. actions, .. corrected?.Actions ?? []];
    }
}
