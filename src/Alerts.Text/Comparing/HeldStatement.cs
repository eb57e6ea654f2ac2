namespace Alerts.Text.Comparing;

/// <summary>A statement as the index holds it.</summary>
/// <param name="Words">Hashes of its distinct content words, in order.</param>
/// <param name="ConcernsStory">Whether it concerned the story when it came.</param>
internal readonly record struct HeldStatement(uint[] Words, bool ConcernsStory)
{
    /// <summary>Its pairs of words, each once.</summary>
    public HashSet<ulong> Pairs()
    {
        var pairs = new HashSet<ulong>();
        foreach (var (i, j) in WordGroups.PairsOf(Words.Length))
        {
            pairs.Add(WordGroups.Pair(Words[i], Words[j]));
        }

        return pairs;
    }

    /// <summary>Its threes of neighbouring words, each once.</summary>
    public HashSet<ulong> Triples()
    {
        var triples = new HashSet<ulong>();
        for (var i = 0; i + 2 < Words.Length; i++)
        {
            triples.Add(WordGroups.Triple(Words[i], Words[i + 1], Words[i + 2]));
        }

        return triples;
    }
}
