using System.Text.RegularExpressions;
using Alerts.Benchmarks.Generated;
using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Names;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Extracting.Times;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>Reading an article of 30 sentences, step by step, each against the few lines that one would write first.</summary>
public partial class ArticleAnalysisBenchmarks
{
    private const int Sentences = 30;

    private string _text = "";
    private List<List<Token>> _tokens = [];
    private IReadOnlyList<Sentence> _sentences = [];
    private List<SentenceWords> _words = [];

    [GlobalSetup]
    public void Generate()
    {
        _text = new GeneratedNews(1).Article(Sentences);
        _sentences = SentenceSplitter.Split(_text);
        _tokens = [.. _sentences.Select(s => Tokenizer.Tokens(_text, s.Span.Start, s.Span.End))];
        _words = [.. _tokens.Select(t => SentenceWords.Of(_text, t))];
    }

    [BenchmarkCategory("splitting"), Benchmark(Baseline = true)]
    public int Splitting_at_end_marks() => EndMark().Split(_text).Length;

    [BenchmarkCategory("splitting"), Benchmark]
    public int Splitting() => SentenceSplitter.Split(_text).Count;

    [BenchmarkCategory("words"), Benchmark(Baseline = true)]
    public int Words_in_lower_case() => NaiveWords().Count();

    [BenchmarkCategory("words"), Benchmark]
    public int Words() => Lemmas.In(_text).Count;

    [BenchmarkCategory("figures"), Benchmark(Baseline = true)]
    public int Figures_as_digits() => Digits().Count(_text);

    [BenchmarkCategory("figures"), Benchmark]
    public int Figures()
    {
        var found = 0;
        foreach (var tokens in _tokens)
        {
            var words = SentenceWords.Of(_text, tokens);
            found += FigureReader.Read(words, AttributionReader.Read(words), [], null).Count;
        }

        return found;
    }

    [BenchmarkCategory("speakers"), Benchmark(Baseline = true)]
    public int Speakers_as_the_word_said() => _text.Split(" said ").Length;

    [BenchmarkCategory("speakers"), Benchmark]
    public int Speakers() => _words.Sum(words => AttributionReader.Read(words).Count);

    [BenchmarkCategory("modes"), Benchmark(Baseline = true)]
    public int Modes_as_the_word_not() => _text.Split(" not ").Length;

    [BenchmarkCategory("modes"), Benchmark]
    public int Modes() => _words.Count(words => ModeReader.Read(words, AttributionReader.Read(words)).IsNegated);

    [BenchmarkCategory("times"), Benchmark(Baseline = true)]
    public int Times_as_names_of_days() => _text.Split("day").Length;

    [BenchmarkCategory("times"), Benchmark]
    public int Times() => _words.Sum(words => TimeReader.Read(words, new TimeResolver(new DateOnly(2026, 3, 18), false)).Count);

    [BenchmarkCategory("names"), Benchmark(Baseline = true)]
    public int Names_as_capitals() => _text.Split(' ').Count(w => w.Length > 0 && char.IsUpper(w[0]));

    [BenchmarkCategory("names"), Benchmark]
    public int Names() => NameReader.Read(_words).Count;

    [BenchmarkCategory("vector"), Benchmark(Baseline = true)]
    public int Vector_as_word_counts() => NaiveWords().CountBy(w => w).Count();

    [BenchmarkCategory("vector"), Benchmark]
    public int Vector() => TermVectorBuilder.Build("", _text, [.. _tokens.SelectMany(t => t)], _sentences).TermCount;

    [BenchmarkCategory("whole"), Benchmark(Baseline = true)]
    public int Whole_naively() => EndMark().Split(_text).Length + NaiveWords().CountBy(w => w).Count() + Digits().Count(_text);

    [BenchmarkCategory("whole"), Benchmark]
    public int Whole() => TextAnalyzer.Analyze(null, _text).Sentences.Count;

    private IEnumerable<string> NaiveWords() => _text.Split(' ').Select(w => w.ToLowerInvariant());

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex EndMark();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
