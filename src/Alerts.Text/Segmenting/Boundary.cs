using Alerts.Text.Words;

namespace Alerts.Text.Segmenting;

/// <summary>A run of end marks with what stands around it, and the decision whether a sentence ends there.</summary>
/// <param name="text">The whole text.</param>
/// <param name="sentenceStart">Where the running sentence begins.</param>
/// <param name="mark">Index of the first end mark.</param>
/// <param name="blockEnd">End of the paragraph.</param>
/// <param name="isUncapitalised">The paragraph begins its sentences with small letters (<see cref="Capitals"/>).</param>
internal readonly ref struct Boundary(string text, int sentenceStart, int mark, int blockEnd, bool isUncapitalised)
{
    private readonly BoundaryWords _words = new(text, sentenceStart, mark, blockEnd);

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

    private ReadOnlySpan<char> Marks => text.AsSpan(mark, MarksEnd - mark);

    private bool IsSpaced => Marks.IndexOf(' ') >= 0;

    // "word. . . ." ends the sentence with its first dot: the rest opens the next one as an omission.
    private int EndOf(int end, int next) =>
        IsSpaced && mark > sentenceStart && !char.IsWhiteSpace(text[mark - 1]) && Marks.Count('.') == 4 && char.IsUpper(text[next])
            ? mark + 1 : end;

    /// <summary>"word.Word": the blank was lost.</summary>
    private bool EndsWithoutBlank(int end)
    {
        if (MarksEnd - mark != 1 || end != MarksEnd || mark < 3 || end + 1 >= blockEnd)
            return false;
        if (!char.IsUpper(text[end]) || !char.IsLower(text[end + 1]))
            return false;
        var chunk = _words.Chunk();
        var word = char.IsLower(text[mark - 1]) && char.IsLower(text[mark - 2]) && char.IsLower(text[mark - 3]);
        var amount = chunk.Length >= 5 && chunk[^4] == ',' && char.IsAsciiDigit(chunk[^1]);
        return (word || amount) && !chunk.AsSpan().ContainsAny('/', '@', '.') && !BoundaryWords.IsCut(chunk) && !_words.IsAddress(end);
    }

    private bool EndsBefore(int next, bool hasCloser)
    {
        var isOmission = text[next] == '[' && next + 1 < blockEnd && EndMarks.IsMark(text[next + 1]);
        if (isOmission || text[next] is ',' or ';' or ':' || _words.IsInsideBracket(MarksEnd) || _words.IsBeforeBracketOfThis(next))
            return false;
        if (Tokenizer.AddressEnd(text, next, blockEnd) > next)
            return !hasCloser;
        var opener = next;
        while (opener < blockEnd && (Characters.IsQuote(text[opener]) || text[opener] is '(' or '-' or '–' or '—'))
            opener++;
        var word = _words.At(opener);
        var first = opener < blockEnd ? text[opener] : ' ';
        if (char.IsLower(first) && !(word.Length > 1 && char.IsUpper(word[1])))
            return isUncapitalised && !hasCloser && opener == next && EndsBeforeSmallLetter();
        if (hasCloser && opener == next && QuoteTag.At(text, next, blockEnd))
            return false;
        var isStarter = word.Length > 0 && char.IsUpper(first) && Abbreviations.IsStarter(word.ToLowerInvariant());
        if (Marks.IndexOfAny('!', '?') >= 0)
            return true;
        return Marks.Length > 1 || Marks[0] == '…'
            ? EndsAfterEllipsis(word, first, isStarter, hasCloser)
            : EndsAfter(_words.Chunk(), word, first, isStarter);
    }

    /// <summary>"We waited... Nothing came" ends, "we waited ... Nothing" may leave something out.</summary>
    private bool EndsAfterEllipsis(string word, char first, bool isStarter, bool hasCloser)
    {
        var isTied = !IsSpaced && mark > sentenceStart && char.IsLetterOrDigit(text[mark - 1]);
        return (IsSpaced && Marks.Count('.') == 4) || (isStarter && word != "I")
            || (char.IsUpper(first) && (hasCloser || (isTied && word != "I")));
    }

    /// <summary>In a text without capitals the mark alone tells: "it closed. nobody knew why".</summary>
    private bool EndsBeforeSmallLetter()
    {
        if (Marks.IndexOfAny('!', '?') >= 0)
            return true;
        var chunk = _words.Chunk();
        var lower = chunk.ToLowerInvariant();
        return Marks is "." && chunk.Length > 1 && !BoundaryWords.IsListMark(chunk) && !BoundaryWords.IsDotted(chunk)
            && !Abbreviations.IsTitle(lower) && !Abbreviations.IsReference(lower) && !Abbreviations.MayEnd(lower);
    }

    private bool EndsAfter(string chunk, string word, char first, bool isStarter)
    {
        var lower = chunk.ToLowerInvariant();
        if (BoundaryWords.IsListMark(chunk) && text.AsSpan(sentenceStart, mark - chunk.Length - sentenceStart).Trim(" \u00A0•⁃-").IsEmpty)
            return false;
        if (Abbreviations.IsTitle(lower))
            return false;
        if (Abbreviations.IsReference(lower))
            return !char.IsAsciiDigit(first);
        if (chunk.Length == 1 && char.IsUpper(chunk[0]))
            return chunk == "I" && isStarter;
        if (BoundaryWords.IsDotted(chunk))
            return isStarter || (lower is "p.m" or "a.m" && word is "Mr" or "Mrs" or "Ms" or "Dr" && !BeginsWithTime());
        return !Abbreviations.MayEnd(lower) || isStarter;
    }

    private bool BeginsWithTime() => _words.At(sentenceStart) is "At" or "By";
}
