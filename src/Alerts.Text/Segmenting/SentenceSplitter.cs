namespace Alerts.Text.Segmenting;

/// <summary>Divides a text into sentences by position; the text itself is never changed.</summary>
/// <remarks>Rules after the recipe of the project, measured on the Golden Rules of Kevin Dias (pragmatic segmenter) and on web text.
/// Between two sentences there is nothing but white space. Time is linear in the text.</remarks>
internal static class SentenceSplitter
{
    // Longer stretches without an end mark are tables or noise; nobody wants them in an alert as one sentence.
    private const int LongestSentence = 2_000;

    /// <summary>The sentences in order; none is empty.</summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        foreach (var block in Blocks.Of(text))
        {
            paragraph++;
            var number = 0;
            foreach (var span in SpansOf(text, block))
                sentences.Add(new Sentence(span, paragraph, ++number));
        }

        return sentences;
    }

    private static IEnumerable<TextSpan> SpansOf(string text, TextSpan block)
    {
        var start = block.Start;
        foreach (var end in EndsIn(text, block).Append(block.End))
        {
            foreach (var piece in Pieces(text, start, end))
                yield return piece;
            start = end;
        }
    }

    private static IEnumerable<int> EndsIn(string text, TextSpan block)
    {
        var items = ListItems.StartsIn(text, block);
        var nextItem = 0;
        var isUncapitalised = Capitals.AreMissing(text, block);
        var start = block.Start;
        for (var at = block.Start; at < block.End; at++)
        {
            if (nextItem < items.Count && at == items[nextItem])
            {
                nextItem++;
                yield return at;
                start = at;
            }

            if (!EndMarks.IsMark(text[at]))
                continue;
            var (end, resume) = Look(text, start, at, block.End, isUncapitalised);
            if (end is { } found)
            {
                yield return found;
                start = found;
                while (start < block.End && char.IsWhiteSpace(text[start]))
                    start++;
            }

            at = resume - 1;
        }
    }

    private static (int? End, int Resume) Look(string text, int start, int mark, int blockEnd, bool isUncapitalised)
    {
        var boundary = new Boundary(text, start, mark, blockEnd, isUncapitalised);
        var end = boundary.End();
        return (end, Math.Max(end ?? 0, boundary.MarksEnd));
    }

    private static IEnumerable<TextSpan> Pieces(string text, int start, int end)
    {
        while (Blocks.Trim(text, start, end) is { Length: > 0 } span)
        {
            if (span.Length <= LongestSentence)
            {
                yield return span;
                yield break;
            }

            var cut = Cut(text, span.Start);
            yield return Blocks.Trim(text, span.Start, cut);
            start = cut;
        }
    }

    private static int Cut(string text, int start)
    {
        var end = start + LongestSentence;
        for (var at = end; at > start + LongestSentence / 2; at--)
        {
            if (char.IsWhiteSpace(text[at]))
                return at;
        }

        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
