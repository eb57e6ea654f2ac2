using Alerts.Articles;
using Alerts.Storage;
using Alerts.Subscriptions.Matches;
using Azure.Data.Tables;

namespace Alerts.Delivery;

/// <summary>Decides what becomes of the alerts that an alert corrects (docs/decisions/010). Reads only.</summary>
internal sealed class CorrectedAlerts(AlertsStorage storage, MatchStore matches)
{
    // One transaction takes a hundred rows. Where more wait, those before them are at work and shorten the line.
    private const int MostAtOnce = 90;
    private static readonly TimeSpan LongLineDelay = TimeSpan.FromMinutes(1);

    private readonly TableClient _table = storage.Table(Tables.Ledger);

    /// <summary>Looks at all alerts that a new claim corrects, also at those that were replaced by one that waits itself.</summary>
    /// <param name="claim">The claim; nobody had it before.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<CorrectedAlertsFound> FindAsync(AlertClaim claim, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = new CorrectedAlertsFound();
        var articles = new Dictionary<string, Dictionary<string, TableEntity>>();
        var seen = new HashSet<string> { claim.Edition };
        var open = new Queue<EditionId>(claim.Corrects);
        while (open.TryDequeue(out var edition))
        {
            if (!seen.Add(edition.ToString()))
                continue;
            if (!articles.TryGetValue(edition.ArticleId, out var rows))
                articles[edition.ArticleId] = rows = await ReadAsync(claim.RecipientId, edition.ArticleId, cancellation);

            var row = rows.GetValueOrDefault(LedgerRows.Alert(edition.ToString()));
            var until = row?.GetDateTimeOffset("Until");
            switch (row?.GetString("State"))
            {
                case null when await matches.FindRecipientAsync(edition, claim.RecipientId, cancellation) is { } waiting:
                    found.Replace(claim, edition, waiting);
                    foreach (var earlier in waiting.Corrects ?? [])
                    {
                        open.Enqueue(earlier);
                    }

                    break;
                case AlertRecord.Claimed when until > now:
                    return new CorrectedAlertsFound { BusyUntil = until };
                case AlertRecord.Claimed or AlertRecord.Deferred:
                    found.Replace(claim, edition, row!);
                    break;
                case AlertRecord.Replaced:
                    open.Enqueue(EditionId.Parse(row!.GetString("ReplacedBy")));
                    break;
                case not null:
                    found.NoteTold(row!);
                    break;
            }
        }

        return found.Actions.Count <= MostAtOnce ? found : new CorrectedAlertsFound { BusyUntil = now + LongLineDelay };
    }

    private async Task<Dictionary<string, TableEntity>> ReadAsync(string recipientId, string articleId, CancellationToken cancellation)
    {
        // The sign after the hyphen: all editions of the article, and nothing else.
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {recipientId} and RowKey ge {LedgerRows.Alert($"{articleId}-")} and RowKey lt {LedgerRows.Alert($"{articleId}.")}");
        return await _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)
            .ToDictionaryAsync(row => row.RowKey, cancellationToken: cancellation);
    }
}

/// <summary>What becomes of the alerts that an alert corrects.</summary>
internal sealed class CorrectedAlertsFound
{
    private readonly List<string> _carried = [];

    /// <summary>One of them is being sent: until then its outcome is not known. Null where none is.</summary>
    public DateTimeOffset? BusyUntil { get; init; }

    /// <summary>The changes that end those that wait; part of the claim's transaction.</summary>
    public List<TableTransactionAction> Actions { get; } = [];

    /// <summary>Their editions, as keys: what is left of them is told with the claim.</summary>
    public IReadOnlyList<string> Carried => _carried;

    /// <summary>Whether the recipient got one of them, or may have.</summary>
    public bool WasTold { get; private set; }

    /// <summary>Ids of those that were begun, and surely never reached the recipient, as they are replaced before that.</summary>
    public HashSet<string> NeverSent { get; } = [];

    /// <summary>How many of them ended without an outcome: what is left of them may be told twice.</summary>
    public int Uncertain { get; private set; }

    /// <summary>Replaces an alert that nobody has claimed yet.</summary>
    public void Replace(AlertClaim claim, EditionId edition, MatchedRecipient waiting)
    {
        _carried.Add(edition.ToString());
        Actions.Add(new(TableTransactionActionType.Add, new TableEntity(claim.RecipientId, LedgerRows.Alert(edition.ToString()))
        {
            ["State"] = AlertRecord.Replaced,
            ["ReplacedBy"] = claim.Edition,
            ["AlertId"] = AlertId.Of(claim.RecipientId, edition),
            ["Developments"] = string.Join(' ', waiting.Developments),
        }));
    }

    /// <summary>Replaces an alert that was tried, or at least begun, and with it those that it had replaced.</summary>
    public void Replace(AlertClaim claim, EditionId edition, TableEntity row)
    {
        NoteTold(row);
        if (row.GetString("State") == AlertRecord.Claimed)
            (WasTold, Uncertain) = (true, Uncertain + 1);
        else if (row.GetBoolean("MayHaveArrived") != true)
            NeverSent.Add(AlertId.Of(claim.RecipientId, edition));
        _carried.Add(edition.ToString());
        _carried.AddRange(LedgerRows.Carried(row));
        var change = new TableEntity(row.PartitionKey, row.RowKey) { ["State"] = AlertRecord.Replaced, ["ReplacedBy"] = claim.Edition };
        Actions.Add(new(TableTransactionActionType.UpdateMerge, change, row.ETag));
    }

    /// <summary>Notes whether an alert reached the recipient, or may have.</summary>
    public void NoteTold(TableEntity row) => WasTold |=
        row.GetString("State") == AlertRecord.Accepted || row.GetBoolean("MayHaveArrived") == true || row.GetBoolean("WasTold") == true;
}
