namespace Alerts.Pages.Models;

/// <summary>What the state of a delivery means and what to do about it, for people. Pure.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Remedy">What to do; null where there is nothing to do.</param>
public sealed record DeliveryWords(string Meaning, string? Remedy)
{
    private const string Failed = "A failed message is replayed under Failed messages.";

    /// <summary>Puts a delivery into words.</summary>
    /// <param name="state">Its state, as the ledger has it.</param>
    /// <param name="status">The last answer; null where there was none.</param>
    /// <param name="until">When its claim ends or its next try is.</param>
    /// <param name="now">The time.</param>
    public static DeliveryWords Of(string state, string? status, DateTimeOffset? until, DateTimeOffset now) => state switch
    {
        "accepted" => new("Handed over.", null),
        "waiting" => new("Not begun yet.", $"It begins within seconds, unless its message failed. {Failed}"),
        "claimed" when until <= now => new(
            "Its worker ended without an outcome; it may have arrived.", $"The next look sends it again under the same id. {Failed}"),
        "claimed" => new("Under way.", null),
        "deferred" => new("Not taken; it is tried again.", Of(status)),
        "replaced" => new("Not sent: it was corrected while it waited. What is left of it went out with the correction.", null),
        "suppressed" when status == "never told" => new("Not sent: it withdraws what the recipient was never told.", null),
        "suppressed" => new("Not sent: the recipient left before.", null),
        "failed" => new("Given up.", Of(status) ?? "The answer says why; the alert is not sent again."),
        _ => new(state, null),
    };

    private static string? Of(string? status) => status switch
    {
        null => null,
        "fault" => $"A fault of the app; its log has the alert's id. {Failed}",
        "no outcome" => "Its worker ended too often while sending; the log of the app says why.",
        _ when status.Contains("no answer in time", StringComparison.Ordinal) || status.Contains("connection lost", StringComparison.Ordinal) =>
            "The other side is slow or broke off; nothing to do unless it stays so.",
        _ when status.StartsWith("smtp login", StringComparison.Ordinal) => "Check Alerts:Mail:Smtp:User and Alerts:Mail:Smtp:Password.",
        _ when status.StartsWith("smtp server", StringComparison.Ordinal) || status.StartsWith("smtp certificate", StringComparison.Ordinal) =>
            "Check Alerts:Mail:Smtp:Host and its port and certificate.",
        _ when status.StartsWith("smtp 5", StringComparison.Ordinal) => "The mail server refuses the address or the mail; ask the recipient for another address.",
        _ when status.StartsWith("sendgrid 40", StringComparison.Ordinal) => "Check Alerts:Mail:SendGrid:ApiKey and the sender.",
        _ when status.StartsWith("http", StringComparison.Ordinal) => "The owner of the endpoint has to look why it does not answer 2xx.",
        _ when status.StartsWith("webhook.", StringComparison.Ordinal) => "The endpoint's address may not be called; its owner has to give another.",
        _ => null,
    };
}

/// <summary>How a delivery stands, for a row of a table.</summary>
/// <param name="State">Its state.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Status">The last answer; null where there was none.</param>
/// <param name="Until">When its claim ends or its next try is.</param>
/// <param name="Ended">When the last attempt ended; null where none did.</param>
/// <param name="Now">The time.</param>
public sealed record DeliveryCellsView(
    string State, int Attempts, string? Status, DateTimeOffset? Until, DateTimeOffset? Ended, DateTimeOffset Now);
