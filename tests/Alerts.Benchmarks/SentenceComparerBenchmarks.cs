using Alerts.Benchmarks.Generated;
using Alerts.Text;
using Alerts.Text.Comparing.Pairs;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>The relation of a new sentence to each of a thousand known ones, against the share of words in common alone.</summary>
public class SentenceComparerBenchmarks
{
    private const int Pairs = 1_000;
    private ComparableSentence[] _known = [];
    private HashSet<string>[] _knownWords = [];
    private ComparableSentence _next = null!;
    private HashSet<string> _nextWords = [];

    [GlobalSetup]
    public void Generate()
    {
        var text = new GeneratedNews(4).Article(Pairs + 1);
        var sentences = TextAnalyzer.Analyze(null, text).Sentences.Take(Pairs + 1).ToList();
        _known = [.. sentences.Take(Pairs).Select(s => ComparableSentence.Of(text, s))];
        _knownWords = [.. sentences.Take(Pairs).Select(WordsOf)];
        _next = ComparableSentence.Of(text, sentences[^1]);
        _nextWords = WordsOf(sentences[^1]);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public double Share_of_words_in_common()
    {
        var best = 0.0;
        foreach (var words in _knownWords)
        {
            var shared = words.Count(_nextWords.Contains);
            best = Math.Max(best, (double)shared / (words.Count + _nextWords.Count - shared));
        }

        return best;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double Compare()
    {
        var best = 0.0;
        foreach (var known in _known)
        {
            best = Math.Max(best, SentenceComparer.Compare(known, _next).Likeness);
        }

        return best;
    }

    private static HashSet<string> WordsOf(AnalyzedSentence sentence) => [.. sentence.Terms.Select(t => t.Lemma)];
}
