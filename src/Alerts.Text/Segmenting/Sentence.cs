namespace Alerts.Text.Segmenting;

/// <summary>One sentence of a text, by position.</summary>
/// <param name="Span">Where it stands, without the white space around it.</param>
/// <param name="Paragraph">Number of its paragraph, from 1.</param>
/// <param name="Number">Its number within the paragraph, from 1.</param>
public sealed record Sentence(TextSpan Span, int Paragraph, int Number);
