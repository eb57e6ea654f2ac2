namespace Alerts.Cli.Demo;

/// <summary>Who must be told what, what must stay silent, and what cannot be read.</summary>
internal sealed record Expectations(
    IReadOnlyList<ExpectedAlert> Alerts, IReadOnlyList<ExpectedSilence> Silent, IReadOnlyList<ExpectedRejection> Rejected,
    IReadOnlyList<ExpectedWebhooks> Webhooks);

/// <summary>A mail that must come.</summary>
/// <param name="Article">The article that it comes of.</param>
/// <param name="To">Who gets it; one article gives one recipient one mail at most.</param>
/// <param name="Subject">Its subject or a part of it.</param>
/// <param name="Contains">What its text must hold.</param>
/// <param name="Reason">Why it must come.</param>
internal sealed record ExpectedAlert(string Article, string To, string Subject, IReadOnlyList<string> Contains, string Reason)
{
    /// <summary>What the program cannot do yet, so that this does not hold; null where it must hold.</summary>
    public string? NotYet { get; init; }
}

/// <summary>An article of which nobody may get a mail.</summary>
internal sealed record ExpectedSilence(string Article, string Reason)
{
    /// <summary>What the program cannot do yet, so that this does not hold; null where it must hold.</summary>
    public string? NotYet { get; init; }
}

/// <summary>A file that must be rejected.</summary>
/// <param name="Article">The file.</param>
/// <param name="Code">The error code.</param>
/// <param name="Reason">Why it cannot be read.</param>
internal sealed record ExpectedRejection(string Article, string Code, string Reason);

/// <summary>An endpoint that must be told what a mail address is told, no more and no less.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="As">The mail address.</param>
/// <param name="Reason">Why.</param>
internal sealed record ExpectedWebhooks(string Endpoint, string As, string Reason);
