using Alerts.Benchmarks.Generated;
using Alerts.Text.Comparing;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>Comparing an article of 30 sentences with a story, its index kept from the article before, against comparing each of its
/// sentences with every known statement.</summary>
public class KnownStoryBenchmarks
{
    private const int Sentences = 30;
    private const int Words = 12;
    private readonly StatementIndex _index = new();
    private readonly List<HashSet<uint>> _known = [];
    private readonly List<IReadOnlyList<WeightedTerm>> _article = [];

    [Params(100, 1_000, 10_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var news = new GeneratedNews(2);
        for (var i = 0; i < Statements; i++)
        {
            uint[] terms = [.. news.Terms(Words).Select(t => t.Hash)];
            _index.Add(terms);
            _known.Add([.. terms]);
        }

        for (var i = 0; i < Sentences; i++)
            _article.Add(news.Terms(Words));
    }

    [Benchmark(Baseline = true)]
    public double Article_against_each_statement() =>
        _article.Sum(sentence => _known.Max(k => sentence.Where(t => k.Contains(t.Hash)).Sum(t => (double)t.Weight)));

    [Benchmark]
    public double Article()
    {
        var score = 0.0;
        foreach (var sentence in _article)
        {
            score += _index.Judge(sentence, default).Rating.Novelty;
            _index.Add([.. sentence.Select(t => t.Hash)]);
        }

        _index.Truncate(Statements);
        return score;
    }
}
