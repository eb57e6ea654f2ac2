using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text.Comparing;

/// <summary>Makes the vector of a text from its headline and the beginning of its body.</summary>
/// <remarks>Weights as in TEXT-CORE 3: (1 + ln tf) × rank idf, the headline counted twice, names 1.3, numbers 0.7. Nothing depends on
/// other texts, so that the same text always has the same vector.</remarks>
internal static class TermVectorBuilder
{
    // The first 400 words: shorter loses the figures of long articles, longer only adds background.
    private const int BodyWords = 400;
    // 64 serve as well as 128 (docs/evaluation/clusters.md) and keep the index of open stories small.
    private const int MostTerms = 64;
    private const float TitleWeight = 2f;
    private const float NameWeight = 1.3f;
    private const float NumberWeight = 0.7f;

    /// <summary>The vector of a text.</summary>
    /// <param name="title">The headline; may be empty.</param>
    /// <param name="text">The body.</param>
    /// <param name="bodyTokens">The body's tokens.</param>
    /// <param name="sentences">The body's sentences, in order.</param>
    public static TermVector Build(string title, string text, IReadOnlyList<Token> bodyTokens, IReadOnlyList<Sentence> sentences)
    {
        var counts = new Dictionary<string, float>(StringComparer.Ordinal);
        var titleTokens = Tokenizer.Tokens(title);
        Count(counts, title, titleTokens, [0], TitleWeight);
        var body = bodyTokens.Where(t => t.Kind is not (TokenKind.Sign or TokenKind.Address)).Take(BodyWords).ToList();
        Count(counts, text, body, [.. sentences.Select(s => s.Span.Start)], 1f);
        return Normalise(counts);
    }

    private static void Count(
        Dictionary<string, float> counts, string text, IReadOnlyList<Token> tokens, HashSet<int> sentenceStarts, float weight)
    {
        var capitalsTell = !WordParts.IsTitleCased(text, tokens);
        foreach (var word in WordParts.Of(text, tokens))
        {
            if (word.IsFunctionWord || word.Lemma.Length < 2)
                continue;
            var first = text[word.Start];
            var factor = char.IsAsciiDigit(first) ? NumberWeight
                : capitalsTell && char.IsUpper(first) && !sentenceStarts.Contains(word.Start) ? NameWeight
                : 1f;
            counts[word.Lemma] = counts.GetValueOrDefault(word.Lemma) + weight * factor;
        }
    }

    private static TermVector Normalise(Dictionary<string, float> counts)
    {
        var weights = new SortedDictionary<uint, double>();
        foreach (var (lemma, tf) in counts)
        {
            var hash = TermHash.Of(lemma);
            var weight = (tf >= 1 ? 1 + Math.Log(tf) : tf) * WordRanks.Weight(lemma);
            weights[hash] = weights.GetValueOrDefault(hash) + weight;
        }

        // Ties by hash, so that the choice of terms does not depend on the order of a dictionary.
        var heaviest = weights.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(MostTerms).OrderBy(p => p.Key).ToList();
        var length = Math.Sqrt(heaviest.Sum(p => p.Value * p.Value));
        return new TermVector(
            [.. heaviest.Select(p => p.Key)], [.. heaviest.Select(p => (float)(p.Value / length))], counts.Count);
    }
}
