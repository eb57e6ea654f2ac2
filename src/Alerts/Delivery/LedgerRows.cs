using Azure.Data.Tables;

namespace Alerts.Delivery;

/// <summary>Names of rows of table <c>Ledger</c>, and what their columns hold.</summary>
internal static class LedgerRows
{
    public static string Alert(string edition) => $"alert|{edition}";

    public static string Story(string storyId) => $"story|{storyId}";

    public static string Day(DateTimeOffset now) => $"day|{now.UtcDateTime:yyyy-MM-dd}";

    /// <summary>The editions, as keys, whose alerts this one replaced.</summary>
    public static IReadOnlyList<string> Carried(TableEntity row) =>
        row.GetString("Carried") is { Length: > 0 } editions ? editions.Split(' ') : [];
}
