namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Runs of three characters: words of one family and misspelt names share them.</summary>
internal static class CharacterTriples
{
    /// <summary>Hashes of the runs of a text in lower case, blanks and signs as one blank; ascending, each once.</summary>
    public static ushort[] Of(string text)
    {
        var found = new SortedSet<ushort>();
        var (first, second) = ('\0', ' ');
        foreach (var sign in text + " ")
        {
            var c = char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ';
            if (c == ' ' && second == ' ')
                continue;
            if (first != '\0')
                found.Add((ushort)(((first * 961u) + (second * 31u) + c) * 2654435761u >> 16));
            (first, second) = (second, c);
        }

        return [.. found];
    }

    /// <summary>Twice the shared share of both, 0 to 1; 1 where both are empty.</summary>
    public static double Dice(ReadOnlySpan<ushort> one, ReadOnlySpan<ushort> other)
    {
        if (one.Length + other.Length == 0)
            return 1;
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            var (left, right) = (one[i], other[j]);
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return 2.0 * shared / (one.Length + other.Length);
    }
}
