namespace Alerts.Text.Comparing;

/// <summary>A content word of a sentence with its weight.</summary>
/// <param name="Lemma">Lower-case, accents folded, reduced to its base form.</param>
/// <param name="Weight">How informative the word is: its rank idf, about 0.5 (common) to 11 (unknown). No unit.</param>
public readonly record struct WeightedTerm(string Lemma, float Weight)
{
    /// <summary>The lemma as it is kept in state: FNV-1a, 32 bits, over its UTF-8 bytes.</summary>
    /// <remarks>Two of 10,000 words share a hash with a chance of about 1 %; one shared word moves no decision.</remarks>
    public uint Hash => TermHash.Of(Lemma);
}
