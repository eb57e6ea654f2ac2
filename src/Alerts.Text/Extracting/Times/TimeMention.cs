using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Times;

/// <summary>A time that a sentence tells.</summary>
/// <param name="Span">Where it stands, with the word that relates it.</param>
/// <param name="Written">As written ("since December", "earlier today").</param>
/// <param name="Relation">How it stands to what is told.</param>
/// <param name="From">First day meant, counted from the day of publication; null where that cannot be told.</param>
/// <param name="To">Last day meant, included; equals <paramref name="From"/> for a single day; null as <paramref name="From"/>, and for
/// "since".</param>
public sealed record TimeMention(TextSpan Span, string Written, TimeRelation Relation, DateOnly? From, DateOnly? To);
