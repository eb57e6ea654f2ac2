namespace Alerts.Delivery;

/// <summary>What a worker claims before it tells a recipient something.</summary>
/// <param name="RecipientId">Who is to be told.</param>
/// <param name="AlertId">The alert: recipient and edition.</param>
/// <param name="Edition">The edition, as part of a key.</param>
/// <param name="StoryId">The story of the alert.</param>
/// <param name="Developments">Ids of what is told.</param>
/// <param name="Attempt">Names this attempt, so that a worker knows its own claim again after a lost answer.</param>
public sealed record AlertClaim(
    string RecipientId, string AlertId, string Edition, string StoryId, IReadOnlyList<string> Developments, string Attempt);

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
}

/// <summary>A claim that was asked for.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="FirstAlertId">The first alert that the recipient got of this story; this one's own id where it is the first.</param>
/// <param name="Until">When the claim that stands ends.</param>
public sealed record ClaimedAlert(ClaimOutcome Outcome, string FirstAlertId, DateTimeOffset Until);
