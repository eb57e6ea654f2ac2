namespace Alerts.Text.Extracting.Statements;

/// <summary>How a sentence means what it says; read from its main clause, or from what somebody is said to say in it.</summary>
/// <param name="Modality">Said to be so, possible, demanded, planned, denied, asked.</param>
/// <param name="Course">To happen, happened, postponed, called off.</param>
/// <param name="IsNegated">"not", "never", "no one": the opposite is said.</param>
/// <param name="IsHedged">"reportedly", "allegedly", "unconfirmed": the writer does not stand by it.</param>
public sealed record StatementMode(Modality Modality, Course Course, bool IsNegated, bool IsHedged);
