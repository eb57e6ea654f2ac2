namespace Alerts.Text.Segmenting;

/// <summary>Divides a text into paragraphs: at blank lines, and at line ends that are no mere wraps.</summary>
internal static class Blocks
{
    // Measured on web text: shorter lines end where their author ended them, longer ones where the margin did.
    private const int ShortestWrappedLine = 18;
    private const int LineFilledToTheMargin = 60;

    /// <summary>The paragraphs in order, without white space around them; none is empty.</summary>
    public static List<TextSpan> Of(string text)
    {
        var blocks = new List<TextSpan>();
        var start = 0;
        for (var lineStart = 0; lineStart < text.Length;)
        {
            var lineEnd = LineEnd(text, lineStart);
            var next = AfterBreak(text, lineEnd);
            if (next >= text.Length || !IsWrap(text, lineStart, lineEnd, next))
            {
                Add(blocks, text, start, lineEnd);
                start = next;
            }

            lineStart = next;
        }

        return blocks;
    }

    /// <summary>The stretch without white space at its ends; its length is 0 where there is nothing else.</summary>
    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end - start);
    }

    private static void Add(List<TextSpan> blocks, string text, int start, int end)
    {
        if (Trim(text, start, end) is { Length: > 0 } block)
            blocks.Add(block);
    }

    private static int LineEnd(string text, int at)
    {
        var found = text.AsSpan(at).IndexOfAny('\n', '\r', '\u2029');
        return found < 0 ? text.Length : at + found;
    }

    private static int AfterBreak(string text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2
        : lineEnd + 1;

    private static bool IsWrap(string text, int lineStart, int lineEnd, int next)
    {
        if (text[lineEnd] == '\u2029')
            return false;
        var line = Trim(text, lineStart, lineEnd);
        var following = Trim(text, next, LineEnd(text, next));
        if (line.Length == 0 || following.Length == 0)
            return false;
        if (char.IsLower(text[following.Start]) && (line.Length >= ShortestWrappedLine || lineEnd > line.End))
            return true;
        return line.Length >= LineFilledToTheMargin && !EndsSentence(text, line.End);
    }

    private static bool EndsSentence(string text, int end)
    {
        while (end > 0 && EndMarks.IsCloser(text[end - 1]))
            end--;
        return end > 0 && (EndMarks.IsMark(text[end - 1]) || text[end - 1] == ':');
    }
}
