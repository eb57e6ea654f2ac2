namespace Alerts.Pages.Words;

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="IsChanged">Whether the other sentence lacks it.</param>
public sealed record Piece(string Text, bool IsChanged);
