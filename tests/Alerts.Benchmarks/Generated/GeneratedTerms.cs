using Alerts.Text.Comparing;

namespace Alerts.Benchmarks.Generated;

/// <summary>Makes what the text analysis would give, without the time that it takes.</summary>
internal static class GeneratedTerms
{
    /// <summary>The content words of a sentence.</summary>
    public static IReadOnlyList<WeightedTerm> Terms(this GeneratedNews news, int count) =>
        [.. news.Ranks(count).Select(rank => new WeightedTerm(news.Words[rank], 1 + MathF.Log(rank + 1)))];

    /// <summary>What an article is about.</summary>
    public static TermVector Vector(this GeneratedNews news, int count)
    {
        var terms = news.Terms(count).Select(t => (t.Hash, t.Weight)).OrderBy(t => t.Hash).ToList();
        var length = MathF.Sqrt(terms.Sum(t => t.Weight * t.Weight));
        return new TermVector([.. terms.Select(t => t.Hash)], [.. terms.Select(t => t.Weight / length)], count);
    }
}
