namespace Alerts.Text.Words;

/// <summary>Words of a text in their base forms.</summary>
public static class Lemmas
{
    /// <summary>The base form of one word: lower case, accents folded, "prisoners" → "prisoner", "met" → "meet".</summary>
    /// <param name="word">One word as written.</param>
    public static string Of(string word) => throw new NotSupportedException();

    /// <summary>All words of a text with their positions, in order, function words included.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<LemmaAt> In(string text) => throw new NotSupportedException();
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Position in the text, in UTF-16 units.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="IsFunctionWord">True for words that carry no content of their own ("the", "of").</param>
public readonly record struct LemmaAt(int Start, int Length, string Lemma, bool IsFunctionWord);
