using Alerts.Benchmarks.Generated;
using Alerts.Text.Comparing;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>How new a sentence is to a story, against comparing it with every known statement.</summary>
public class StatementIndexBenchmarks
{
    private const int Words = 12;
    private readonly StatementIndex _index = new();
    private readonly List<HashSet<uint>> _known = [];
    private IReadOnlyList<WeightedTerm> _sentence = [];

    [Params(100, 10_000)]
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

        _sentence = news.Terms(Words);
    }

    [Benchmark(Baseline = true)]
    public double Best_overlap_with_each_statement() =>
        _known.Max(k => _sentence.Where(t => k.Contains(t.Hash)).Sum(t => (double)t.Weight));

    [Benchmark]
    public double Score() => _index.Score(_sentence).Score;
}
