namespace Alerts.Text.Segmenting;

/// <summary>A stretch of a text by position, in UTF-16 units; it never holds the characters themselves.</summary>
/// <param name="Start">Index of the first unit, from 0.</param>
/// <param name="Length">Number of units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The characters of this stretch, exactly as they stand in <paramref name="text"/>.</summary>
    /// <param name="text">The text that the span was made from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Of(string text) => text.Substring(Start, Length);
}
