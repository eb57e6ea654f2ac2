namespace Alerts.Delivery;

/// <summary>What came of one attempt to deliver an alert.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Status">The answer in a few words, for the ledger and the log ("202", "smtp 550"); never an address or a text of the mail.</param>
public sealed record DeliveryOutcome(DeliveryResult Result, string Status)
{
    /// <summary>The other side asks to wait this long; null where it names no time.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where the alert was handed over but no answer came: it may arrive, and will be sent again under the same id.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>What an operator can do about it; null where there is nothing to do.</summary>
    public string? Remedy { get; init; }

    /// <summary>The other side has it for good.</summary>
    /// <param name="status">Its answer.</param>
    public static DeliveryOutcome Accepted(string status) => new(DeliveryResult.Accepted, status);

    /// <summary>Not this time; it counts as a try.</summary>
    /// <param name="status">What happened.</param>
    /// <param name="retryAfter">How long the other side asks to wait; null for the usual delay.</param>
    /// <param name="mayHaveArrived">Whether it was handed over without an answer.</param>
    public static DeliveryOutcome Deferred(string status, TimeSpan? retryAfter = null, bool mayHaveArrived = false) =>
        new(DeliveryResult.Deferred, status) { RetryAfter = retryAfter, MayHaveArrived = mayHaveArrived };

    /// <summary>Nothing can be sent to anybody for now; it counts as no try, so that nothing is lost however long it lasts.</summary>
    /// <param name="status">What happened.</param>
    /// <param name="remedy">What an operator can do about it; null where waiting is enough.</param>
    /// <param name="retryAfter">How long the other side asks to wait; null for the usual delay.</param>
    public static DeliveryOutcome Held(string status, string? remedy = null, TimeSpan? retryAfter = null) =>
        new(DeliveryResult.Held, status) { Remedy = remedy, RetryAfter = retryAfter };

    /// <summary>This alert will never reach this recipient.</summary>
    /// <param name="status">What the other side said.</param>
    public static DeliveryOutcome Failed(string status) => new(DeliveryResult.Failed, status);

    /// <summary>The recipient wants nothing any more.</summary>
    /// <param name="status">What the other side said.</param>
    public static DeliveryOutcome Gone(string status) => new(DeliveryResult.Gone, status);
}

/// <summary>Sort of an outcome.</summary>
public enum DeliveryResult
{
    /// <summary>Done.</summary>
    Accepted,

    /// <summary>Try again later; the tries are counted.</summary>
    Deferred,

    /// <summary>The whole channel waits (a wrong key, a limit, a server that is down); not counted.</summary>
    Held,

    /// <summary>Refused for good.</summary>
    Failed,

    /// <summary>Refused for good, and so will be everything else for this recipient.</summary>
    Gone,
}
