using Alerts.Stories;

namespace Alerts.Developments.Statements;

/// <summary>What a rule found: a kind of news, or that the sentence says what is known.</summary>
/// <param name="Kind">The kind; null where it is known.</param>
/// <param name="Earlier">The statement that it changes, confirms, denies or repeats.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record Finding(DevelopmentKind? Kind, SentenceRef? Earlier, string Reason);
