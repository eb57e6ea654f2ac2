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
}

/// <summary>A claim that was asked for.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="FirstAlertId">The first alert that the recipient got of this story; this one's own id where it is the first.</param>
/// <param name="Until">When the claim that stands ends, or the next try is due.</param>
/// <param name="Tries">Tries before this one that count: unsuccessful ones, and those that ended without an outcome.</param>
/// <param name="Tag">The row as it stands with this claim; an outcome is written only while it is still this one's.</param>
public sealed record ClaimedAlert(ClaimOutcome Outcome, string FirstAlertId, DateTimeOffset Until, int Tries, ETag Tag);

/// <summary>How an alert of a recipient stands.</summary>
/// <param name="State">One of the states named here.</param>
/// <param name="Status">What the other side said last, in a few words.</param>
/// <param name="Tries">Tries that count, this one included where it does.</param>
/// <param name="NextTry">When to try again; null where it is over.</param>
public sealed record AlertRecord(string State, string Status, int Tries, DateTimeOffset? NextTry)
{
    /// <summary>A worker is at it.</summary>
    public const string Claimed = "claimed";

    /// <summary>Waits for its next try.</summary>
    public const string Deferred = "deferred";

    /// <summary>Handed over for good.</summary>
    public const string Accepted = "accepted";

    /// <summary>Given up.</summary>
    public const string Failed = "failed";

    /// <summary>Not sent: its recipient has left.</summary>
    public const string Suppressed = "suppressed";
}
