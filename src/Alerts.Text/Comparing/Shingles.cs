namespace Alerts.Text.Comparing;

/// <summary>Runs of three words of a text, by which a copy is told from another report of the same matter.</summary>
/// <remarks>
/// Broder (1997), "On the resemblance and containment of documents", section 2: containment and not resemblance, so that a cut copy
/// is found. Hashes of 16 bits are enough: of 600 runs about five meet another text's by chance.
/// </remarks>
public static class Shingles
{
    /// <summary>A text that shares this much with another is a copy of it, or the other way round.</summary>
    /// <remarks>Of 300 pairs of reports by different outlets the likest share .41; docs/evaluation/reprints.md.</remarks>
    public const double Copy = 0.45;

    private const int Words = 3;

    // What stands behind is background; and no copy is cut from the front.
    private const int MostRuns = 2_000;

    // Fewer common runs than this may be a quotation or a name.
    private const int Fewest = 8;

    /// <summary>The runs of a text.</summary>
    /// <param name="text">Any text. Only its letters and digits count, without regard to case.</param>
    /// <returns>Hashes, ascending, each once; none for a text of fewer than three words.</returns>
    /// <remarks>Time is linear in the length of the text.</remarks>
    public static IReadOnlyList<ushort> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordHashes(text);
        var runs = new SortedSet<ushort>();
        for (var i = 0; i + Words <= words.Count && i < MostRuns; i++)
        {
            var hash = TermHash.Of(words.GetRange(i, Words));
            runs.Add((ushort)(hash ^ (hash >> 16)));
        }

        return [.. runs];
    }

    /// <summary>How much of the shorter one of two texts stands in the longer one.</summary>
    /// <param name="one">The runs of a text.</param>
    /// <param name="other">The runs of the other.</param>
    /// <returns>0 (nothing) to 1 (all); 0 where they share too few runs to tell.</returns>
    public static double Containment(IReadOnlyList<ushort> one, IReadOnlyList<ushort> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var shared = 0;
        for (int i = 0, j = 0; i < one.Count && j < other.Count;)
        {
            var order = one[i].CompareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared < Fewest ? 0 : (double)shared / Math.Min(one.Count, other.Count);
    }

    private static List<uint> WordHashes(string text)
    {
        var words = new List<uint>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && start < 0)
                start = i;
            if (isWord || start < 0)
                continue;
            words.Add(TermHash.Of(text[start..i].ToLowerInvariant()));
            start = -1;
        }

        return words;
    }
}
