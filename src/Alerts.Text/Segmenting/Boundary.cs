using Alerts.Text.Words;

namespace Alerts.Text.Segmenting;

/// <summary>A run of end marks with what stands around it, and the decision whether a sentence ends there.</summary>
/// <param name="text">The whole text.</param>
/// <param name="sentenceStart">Where the running sentence begins.</param>
/// <param name="mark">Index of the first end mark.</param>
/// <param name="blockEnd">End of the paragraph.</param>
internal readonly ref struct Boundary(string text, int sentenceStart, int mark, int blockEnd)
{
    private const int LongestChunk = 40;

    /// <summary>Index behind the marks.</summary>
    public int MarksEnd { get; } = EndMarks.RunEnd(text, mark, blockEnd);

    /// <summary>Index behind the sentence where one ends here; null where it goes on.</summary>
    public int? End()
    {
        var end = MarksEnd;
        while (end < blockEnd && EndMarks.IsCloser(text[end]))
            end++;
        if (end >= blockEnd)
            return end;
        if (EndMarks.IsWideMark(text[mark]))
            return end;
        if (!char.IsWhiteSpace(text[end]))
            return EndsWithoutBlank(end) ? end : null;

        var next = end;
        while (next < blockEnd && char.IsWhiteSpace(text[next]))
            next++;
        return EndsBefore(next, hasCloser: end > MarksEnd) ? EndOf(end, next) : null;
    }

    // "word. . . ." ends the sentence with its first dot: the rest opens the next one as an omission.
    private int EndOf(int end, int next) =>
        IsSpaced && mark > sentenceStart && !char.IsWhiteSpace(text[mark - 1]) && text.AsSpan(mark, MarksEnd - mark).Count('.') == 4
            && char.IsUpper(text[next]) ? mark + 1 : end;

    private bool IsSpaced => text.AsSpan(mark, MarksEnd - mark).IndexOf(' ') >= 0;

    /// <summary>"word.Word": the blank was lost.</summary>
    private bool EndsWithoutBlank(int end)
    {
        if (MarksEnd - mark != 1 || end != MarksEnd || mark < 3 || end + 1 >= blockEnd)
            return false;
        if (!char.IsUpper(text[end]) || !char.IsLower(text[end + 1]))
            return false;
        var chunk = Chunk();
        var word = char.IsLower(text[mark - 1]) && char.IsLower(text[mark - 2]) && char.IsLower(text[mark - 3]);
        var amount = chunk.Length >= 5 && chunk[^4] == ',' && char.IsAsciiDigit(chunk[^1]);
        return (word || amount) && !chunk.AsSpan().ContainsAny('/', '@', '.') && chunk.Length < LongestChunk && !IsAddress(end);
    }

    private bool IsAddress(int at)
    {
        while (at < blockEnd && at - mark < LongestChunk && !char.IsWhiteSpace(text[at]) && text[at] is not ('@' or '/'))
            at++;
        return at < blockEnd && text[at] is '@' or '/';
    }

    private bool EndsBefore(int next, bool hasCloser)
    {
        var isOmission = text[next] == '[' && next + 1 < blockEnd && EndMarks.IsMark(text[next + 1]);
        if (isOmission || IsInsideBracket())
            return false;
        var opener = next;
        while (opener < blockEnd && (Characters.IsQuote(text[opener]) || text[opener] is '(' or '-' or '–' or '—'))
            opener++;
        var word = WordAt(opener);
        var first = opener < blockEnd ? text[opener] : ' ';
        if (char.IsLower(first) && !(word.Length > 1 && char.IsUpper(word[1])))
            return false;
        var isStarter = word.Length > 0 && char.IsUpper(first) && Abbreviations.IsStarter(word.ToLowerInvariant());
        var marks = text.AsSpan(mark, MarksEnd - mark);
        if (marks.IndexOfAny('!', '?') >= 0)
            return true;
        if (marks.Length > 1 || marks[0] == '…')
            return (IsSpaced && marks.Count('.') == 4) || (isStarter && word != "I") || (hasCloser && char.IsUpper(first));
        return EndsAfter(Chunk(), word, first, isStarter);
    }

    private bool EndsAfter(string chunk, string word, char first, bool isStarter)
    {
        var lower = chunk.ToLowerInvariant();
        if (IsListMark(chunk) && text.AsSpan(sentenceStart, mark - chunk.Length - sentenceStart).Trim(" \u00A0•⁃-").IsEmpty)
            return false;
        if (Abbreviations.IsTitle(lower))
            return false;
        if (Abbreviations.IsReference(lower))
            return !char.IsAsciiDigit(first);
        if (chunk.Length == 1 && char.IsUpper(chunk[0]))
            return chunk == "I" && isStarter;
        if (IsDotted(chunk))
            return isStarter || (lower is "p.m" or "a.m" && word is "Mr" or "Mrs" or "Ms" or "Dr" && !BeginsWithTime());
        return !Abbreviations.MayEnd(lower) || isStarter;
    }

    private bool BeginsWithTime() => WordAt(sentenceStart) is "At" or "By";

    private static bool IsListMark(string chunk) => chunk.Length is > 0 and <= 3
        && (chunk.All(char.IsAsciiDigit) || (chunk.Length == 1 && char.IsAsciiLetter(chunk[0])));

    private static bool IsDotted(string chunk)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(chunk[i]) : chunk[i] != '.')
                return false;
        }

        return chunk.Length >= 3;
    }

    /// <summary>The letters and dots right before the marks, at most 40.</summary>
    private string Chunk()
    {
        var start = mark;
        while (start > sentenceStart && mark - start < LongestChunk && !char.IsWhiteSpace(text[start - 1])
            && text[start - 1] is not ('(' or '[') && !Characters.IsQuote(text[start - 1]) && !Characters.IsDash(text[start - 1])
            && text[start - 1] is not ('•' or '⁃'))
            start--;
        return text[start..mark];
    }

    private string WordAt(int at)
    {
        var end = at;
        while (end < blockEnd && end - at < LongestChunk && (char.IsLetterOrDigit(text[end])))
            end++;
        return text[Math.Min(at, end)..end];
    }

    /// <summary>True inside a bracket that opened shortly before and closes shortly behind.</summary>
    private bool IsInsideBracket()
    {
        const int reach = 120;
        var open = text.AsSpan(Math.Max(sentenceStart, mark - reach), mark - Math.Max(sentenceStart, mark - reach));
        if (open.LastIndexOfAny('(', '[') <= open.LastIndexOfAny(')', ']'))
            return false;
        var rest = text.AsSpan(MarksEnd, Math.Min(reach, blockEnd - MarksEnd));
        var close = rest.IndexOfAny(')', ']');
        return close > 0 && rest[..close].IndexOfAny('(', '[') < 0;
    }
}
