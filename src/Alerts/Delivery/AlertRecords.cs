namespace Alerts.Delivery;

/// <summary>Decides how an alert stands after an attempt. Pure.</summary>
internal static class AlertRecords
{
    /// <param name="outcome">What came of the attempt.</param>
    /// <param name="tries">Tries before it that count.</param>
    /// <param name="pace">How the channel paces its tries.</param>
    /// <param name="now">The time.</param>
    /// <param name="jitter">A random number from 0 to 1.</param>
    public static AlertRecord Of(DeliveryOutcome outcome, int tries, DeliveryPace pace, DateTimeOffset now, double jitter) =>
        Standing(outcome, tries, pace, now, jitter) with { MayHaveArrived = outcome.MayHaveArrived };

    private static AlertRecord Standing(
        DeliveryOutcome outcome, int tries, DeliveryPace pace, DateTimeOffset now, double jitter) => outcome.Result switch
    {
        DeliveryResult.Accepted => new AlertRecord(AlertRecord.Accepted, outcome.Status, tries + 1, null),
        DeliveryResult.Held => new AlertRecord(
            AlertRecord.Deferred, outcome.Status, tries, now + RetrySchedule.Hold(outcome.RetryAfter, pace.HoldFor)),
        DeliveryResult.Deferred when RetrySchedule.After(pace.Delays, tries + 1, outcome.RetryAfter, jitter) is { } wait =>
            new AlertRecord(AlertRecord.Deferred, outcome.Status, tries + 1, now + wait),
        _ => new AlertRecord(AlertRecord.Failed, outcome.Status, tries + 1, null),
    };
}
