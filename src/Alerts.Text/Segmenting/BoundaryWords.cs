using Alerts.Text.Words;

namespace Alerts.Text.Segmenting;

/// <summary>The words and brackets around a run of end marks.</summary>
/// <param name="text">The whole text.</param>
/// <param name="sentenceStart">Where the running sentence begins.</param>
/// <param name="mark">Index of the first end mark.</param>
/// <param name="blockEnd">End of the paragraph.</param>
internal readonly ref struct BoundaryWords(string text, int sentenceStart, int mark, int blockEnd)
{
    private const int LongestChunk = 40;
    private const int LongestBracket = 120;

    /// <summary>The letters and dots right before the marks, at most 40.</summary>
    public string Chunk()
    {
        var start = mark;
        while (start > sentenceStart && mark - start < LongestChunk && !char.IsWhiteSpace(text[start - 1])
            && text[start - 1] is not ('(' or '[') && !Characters.IsQuote(text[start - 1]) && !Characters.IsDash(text[start - 1])
            && text[start - 1] is not ('•' or '⁃'))
            start--;
        return text[start..mark];
    }

    /// <summary>True where a chunk was cut at its greatest length.</summary>
    public static bool IsCut(string chunk) => chunk.Length >= LongestChunk;

    /// <summary>The letters and digits from a position on; empty where there are none.</summary>
    public string At(int at)
    {
        var end = at;
        while (end < blockEnd && end - at < LongestChunk && char.IsLetterOrDigit(text[end]))
            end++;
        return text[Math.Min(at, end)..end];
    }

    /// <summary>True where what follows the dot without a blank is the rest of an address.</summary>
    public bool IsAddress(int at)
    {
        while (at < blockEnd && at - mark < LongestChunk && !char.IsWhiteSpace(text[at]) && text[at] is not ('@' or '/'))
            at++;
        return at < blockEnd && text[at] is '@' or '/';
    }

    /// <summary>True inside a bracket that opened shortly before and closes shortly behind.</summary>
    public bool IsInsideBracket(int marksEnd)
    {
        var start = Math.Max(sentenceStart, mark - LongestBracket);
        var open = text.AsSpan(start, mark - start);
        if (open.LastIndexOfAny('(', '[') <= open.LastIndexOfAny(')', ']'))
            return false;
        var rest = text.AsSpan(marksEnd, Math.Min(LongestBracket, blockEnd - marksEnd));
        var close = rest.IndexOfAny(')', ']');
        return close > 0 && rest[..close].IndexOfAny('(', '[') < 0;
    }

    /// <summary>A bracket whose end mark stands outside belongs to this sentence: "... [...]" (Smith 55).</summary>
    public bool IsBeforeBracketOfThis(int next)
    {
        if (text[next] is not '(')
            return false;
        var rest = text.AsSpan(next, Math.Min(LongestBracket, blockEnd - next));
        var close = rest.IndexOf(')');
        return close > 1 && close + 1 < rest.Length && rest[close + 1] == '.' && !EndMarks.IsMark(rest[close - 1]);
    }

    /// <summary>"9", "a": the sign before an item of a list.</summary>
    public static bool IsListMark(string chunk) => chunk.Length is > 0 and <= 3
        && (chunk.All(char.IsAsciiDigit) || (chunk.Length == 1 && char.IsAsciiLetter(chunk[0])));

    /// <summary>"U.S", "a.m": letters with dots between, the last dot being the mark.</summary>
    public static bool IsDotted(string chunk)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(chunk[i]) : chunk[i] != '.')
                return false;
        }

        return chunk.Length >= 3;
    }
}
