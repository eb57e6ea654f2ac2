using Alerts.Articles;
using Azure;

namespace Alerts.Delivery;

/// <summary>What a worker claims before it tells a recipient something.</summary>
/// <param name="RecipientId">Who is to be told.</param>
/// <param name="AlertId">The alert: recipient and edition.</param>
/// <param name="Edition">The edition, as part of a key.</param>
/// <param name="StoryId">The story of the alert.</param>
/// <param name="Developments">Ids of what is told.</param>
/// <param name="Attempt">Names this attempt, so that a worker knows its own claim again after a lost answer.</param>
public sealed record AlertClaim(
    string RecipientId, string AlertId, string Edition, string StoryId, IReadOnlyList<string> Developments, string Attempt)
{
    /// <summary>Stories that were merged into this one: a first alert of one of them is a first alert of this one.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The editions whose alerts to the recipient are corrected by this one; empty for most.</summary>
    public IReadOnlyList<EditionId> Corrects { get; init; } = [];
}

/// <summary>What came of a claim.</summary>
public enum ClaimOutcome
{
    /// <summary>Ours: send.</summary>
    Claimed,

    /// <summary>Ours, but an earlier attempt may have sent: send again under the same id, and count it.</summary>
    ClaimedAgain,

    /// <summary>Told already, or not to be told: nothing to do.</summary>
    Told,

    /// <summary>Another worker is at it right now: look again when its claim has ended.</summary>
    Busy,

    /// <summary>An earlier try did not succeed, and the next one is not due yet.</summary>
    Waiting,

    /// <summary>An alert that this one corrects is being sent right now: look again when its claim has ended.</summary>
    Behind,
}

/// <summary>A claim that was asked for.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="FirstAlertId">The first alert that the recipient got of this story; this one's own id where it is the first.</param>
/// <param name="Until">When the claim that stands ends, or the next try is due.</param>
/// <param name="Tries">Tries before this one that count: unsuccessful ones, and those that ended without an outcome.</param>
/// <param name="Tag">The row as it stands with this claim; an outcome is written only while it is still this one's.</param>
public sealed record ClaimedAlert(ClaimOutcome Outcome, string FirstAlertId, DateTimeOffset Until, int Tries, ETag Tag)
{
    /// <summary>Editions, as keys, whose alerts were replaced by this one: what is left of them is told with it.</summary>
    public IReadOnlyList<string> Carried { get; init; } = [];

    /// <summary>Whether the recipient got an alert that this one corrects, or may have.</summary>
    public bool WasTold { get; init; }

    /// <summary>How many replaced alerts ended without an outcome, so that what is left of them may be told twice.</summary>
    public int Uncertain { get; init; }
}

/// <summary>How an alert of a recipient stands.</summary>
/// <param name="State">One of the states named here.</param>
/// <param name="Status">What the other side said last, in a few words.</param>
/// <param name="Tries">Tries that count, this one included where it does.</param>
/// <param name="NextTry">When to try again; null where it is over.</param>
public sealed record AlertRecord(string State, string Status, int Tries, DateTimeOffset? NextTry)
{
    /// <summary>It was handed over but no answer came: it may have arrived.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>A worker is at it.</summary>
    public const string Claimed = "claimed";

    /// <summary>Waits for its next try.</summary>
    public const string Deferred = "deferred";

    /// <summary>Handed over for good.</summary>
    public const string Accepted = "accepted";

    /// <summary>Given up.</summary>
    public const string Failed = "failed";

    /// <summary>Not sent: its recipient has left, or was never told of what it takes back.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>Not sent: it still waited when it was corrected. What is left of it is told with the correction.</summary>
    public const string Replaced = "replaced";
}
