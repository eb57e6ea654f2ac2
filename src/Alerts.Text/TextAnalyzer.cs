namespace Alerts.Text;

/// <summary>Reads a text once and for all: sentences, words, figures, what it is about.</summary>
public static class TextAnalyzer
{
    /// <summary>Raised when the same text may give another result; decisions of an earlier version stay as they are.</summary>
    public const int Version = 1;

    /// <summary>Analyses one text.</summary>
    /// <param name="title">Its headline; null or blank where it has none.</param>
    /// <param name="text">Plain text in UTF-16; any length, any script, also malformed. Offsets in the result refer to it.</param>
    public static AnalyzedText Analyze(string? title, string text) => throw new NotSupportedException();
}
