namespace Alerts.Pages.Models;

/// <summary>A page that only says something: what is missing or went wrong, and what to do.</summary>
/// <param name="Title">What.</param>
/// <param name="Text">Why.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Notice(string Title, string Text, string Remedy);
