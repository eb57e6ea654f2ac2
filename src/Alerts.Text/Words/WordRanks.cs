namespace Alerts.Text.Words;

/// <summary>How common words are, by their rank in the shipped list (see Words/README.md).</summary>
internal static class WordRanks
{
    /// <summary>Weight of a word that the list does not hold.</summary>
    public const float UnknownWeight = 11f;

    // Read once, when first needed: an article without words should not pay for it.
    private static readonly Lazy<Dictionary<string, int>> Ranks = new(Load);

    /// <summary>Rank of a word, from 0 (the commonest); null where the list does not hold it.</summary>
    public static int? Of(string word) => Ranks.Value.TryGetValue(word, out var rank) ? rank : null;

    /// <summary>How informative a word is: max(0.5, ln(rank + 1) − 2), 11 where unknown. No unit.</summary>
    /// <remarks>A Zipf estimate of the inverse document frequency: it depends on no other document, so results can be repeated.
    /// Numbers are not in the list and would all weigh as names do; they get half of that.</remarks>
    public static float Weight(string lemma)
    {
        if (char.IsAsciiDigit(lemma[0]))
            return UnknownWeight / 2;
        return Of(lemma) is { } rank ? MathF.Max(0.5f, MathF.Log(rank + 1) - 2f) : UnknownWeight;
    }

    /// <summary>The words of the list that weigh less than something; they are few, and the commonest.</summary>
    public static IEnumerable<string> Lighter(float weight) => Ranks.Value.Keys.Where(word => Weight(word) < weight);

    private static Dictionary<string, int> Load()
    {
        using var stream = typeof(WordRanks).Assembly.GetManifestResourceStream("words.txt")
            ?? throw new InvalidOperationException("The word list is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var ranks = new Dictionary<string, int>(50_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } word)
            ranks.TryAdd(word, ranks.Count);
        return ranks;
    }
}
