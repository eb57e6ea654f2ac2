namespace Alerts.Storage;

/// <summary>The tables; keys and columns are told at the class of each.</summary>
public static class Tables
{
    /// <summary>Claims of editions and drops.</summary>
    public const string Articles = "Articles";

    /// <summary>Messages whose time has not come.</summary>
    public const string Due = "Due";

    /// <summary>Webhook endpoints with their secrets.</summary>
    public const string Endpoints = "Endpoints";

    /// <summary>Who was told what, and how far the telling came.</summary>
    public const string Ledger = "Ledger";

    /// <summary>Persons and organisations with their addresses.</summary>
    public const string Subscribers = "Subscribers";

    /// <summary>The topics that they want to hear of.</summary>
    public const string Subscriptions = "Subscriptions";

    /// <summary>What is counted against a limit: tries of the sweep, tries of a line.</summary>
    public const string Limits = "Limits";

    /// <summary>Messages that no stage could handle.</summary>
    public const string Poison = "Poison";

    /// <summary>All of them; created at start-up.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Articles, Due, Endpoints, Ledger, Limits, Poison, Subscribers, Subscriptions];
}
