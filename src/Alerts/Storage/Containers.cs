namespace Alerts.Storage;

/// <summary>The blob containers; what each holds is told at its store.</summary>
public static class Containers
{
    /// <summary>The inbox: files as dropped, by anyone. A file is gone from here once it was ingested or rejected.</summary>
    public const string Articles = "articles";

    /// <summary>Every ingested file, kept under the hash of its bytes.</summary>
    public const string Raw = "raw";

    /// <summary>Files that could not be read, under their own names, with the reason in their metadata.</summary>
    public const string Rejected = "rejected";

    /// <summary>Clean articles with their analysis: <c>{article}/{edition}.json</c>.</summary>
    public const string Ingested = "ingested";

    /// <summary>The logs that order the world (<see cref="Storage.Log.ChangeLog{TLine}"/>): <c>stories/…</c>, <c>subscriptions/…</c>.</summary>
    public const string Log = "log";

    /// <summary>What was found new in each item: <c>{article}/{edition}/{item}.json</c>.</summary>
    public const string Decisions = "decisions";

    /// <summary>What is known of each story: <c>{story}.json</c>; can always be made again from the decisions.</summary>
    public const string Stories = "stories";

    /// <summary>Who is to be told of an edition: <c>{article}/{edition}.json</c>.</summary>
    public const string Matches = "matches";

    /// <summary>Mails of a local run: <c>{alert}.eml</c>.</summary>
    public const string Outbox = "outbox";

    /// <summary>All of them; created at start-up.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Articles, Raw, Rejected, Ingested, Log, Decisions, Stories, Matches, Outbox];
}
