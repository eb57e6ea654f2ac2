using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery;

/// <summary>What a channel needs for one attempt.</summary>
/// <param name="AlertId">Id of the alert; the same over all attempts.</param>
/// <param name="FirstAlertId">The first alert that the recipient got of the story; the same id where it is this one.</param>
/// <param name="Address">Where to.</param>
/// <param name="Edition">What is told of.</param>
/// <param name="Recipient">What is told, by the topics that still run.</param>
public sealed record AlertAttempt(
    string AlertId, string FirstAlertId, string Address, EditionContent Edition, MatchedRecipient Recipient);

/// <summary>How a channel paces its tries.</summary>
/// <param name="Delays">How long to wait after the first, second … try that counts; one try more than delays.</param>
/// <param name="HoldFor">How long to wait while nothing at all can be sent.</param>
public sealed record DeliveryPace(IReadOnlyList<TimeSpan> Delays, TimeSpan HoldFor);

/// <summary>How a recipient stands after a look at it.</summary>
/// <param name="Next">When somebody must look again; null where it is over.</param>
/// <param name="Result">What came of the attempt; null where none was made.</param>
public sealed record AlertVisit(DateTimeOffset? Next, DeliveryResult? Result);
