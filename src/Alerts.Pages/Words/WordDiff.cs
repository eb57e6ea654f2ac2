namespace Alerts.Pages.Words;

/// <summary>Marks word by word what is different between two sentences. Pure.</summary>
public static class WordDiff
{
    // A table of their product is filled; longer sentences are shown without marks.
    private const int MostWords = 300;

    // Share of the letters that two forms of one sentence have in common.
    private const double LeastKept = 0.6;

    /// <summary>Compares two sentences by their longest common run of words, without regard to case and punctuation.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="now">The later one.</param>
    /// <returns>Both in pieces; put together they are the sentences again.</returns>
    /// <remarks>Time and memory grow with the product of the numbers of words, at most 90,000 steps.</remarks>
    public static (IReadOnlyList<Piece> Before, IReadOnlyList<Piece> Now) Compare(string before, string now)
    {
        var (a, b) = (Split(before), Split(now));
        if (a.Count > MostWords || b.Count > MostWords)
            return ([new(before, false)], [new(now, false)]);

        var longest = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
                longest[i, j] = IsSame(a[i], b[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var (keptBefore, keptNow) = (new bool[a.Count], new bool[b.Count]);
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (IsSame(a[i], b[j]))
                keptBefore[i++] = keptNow[j++] = true;
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        return (Join(a, keptBefore), Join(b, keptNow));
    }

    /// <summary>
    /// Compares two sentences about a figure. Where they are two wordings rather than two forms of one, marks all over would hide what
    /// moved: then only the figure is marked.
    /// </summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="now">The later one.</param>
    /// <param name="figureBefore">The figure as written in the earlier one; null where none moved.</param>
    /// <param name="figureNow">The figure as written in the later one; null where none moved.</param>
    public static (IReadOnlyList<Piece> Before, IReadOnlyList<Piece> Now) Compare(string before, string now, string? figureBefore, string? figureNow)
    {
        var (first, second) = Compare(before, now);
        return figureBefore is null || figureNow is null || (Kept(first) >= LeastKept && Kept(second) >= LeastKept) ? (first, second)
            : (Mark(before, figureBefore), Mark(now, figureNow));
    }

    private static double Kept(IReadOnlyList<Piece> pieces) =>
        (double)pieces.Where(p => !p.IsChanged).Sum(p => p.Text.Length) / Math.Max(1, pieces.Sum(p => p.Text.Length));

    private static IReadOnlyList<Piece> Mark(string text, string figure)
    {
        var at = text.IndexOf(figure, StringComparison.OrdinalIgnoreCase);
        return at < 0 || figure.Length == 0 ? [new(text, false)]
            : [.. new Piece[] { new(text[..at], false), new(text[at..(at + figure.Length)], true), new(text[(at + figure.Length)..], false) }.Where(p => p.Text.Length > 0)];
    }

    // A word with the white space behind it.
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    private static List<Piece> Join(List<string> words, bool[] kept)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < words.Count; i++)
        {
            if (pieces.Count > 0 && pieces[^1].IsChanged != kept[i])
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + words[i] };
            else
                pieces.Add(new Piece(words[i], !kept[i]));
        }

        return pieces;
    }

    private static bool IsSame(string one, string other) =>
        Bare(one).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Bare(string word)
    {
        var bare = word.AsSpan().Trim();
        while (bare.Length > 1 && char.IsPunctuation(bare[^1]))
            bare = bare[..^1];
        while (bare.Length > 1 && char.IsPunctuation(bare[0]))
            bare = bare[1..];
        return bare;
    }
}
