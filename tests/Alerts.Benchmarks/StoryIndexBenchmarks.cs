using Alerts.Benchmarks.Generated;
using Alerts.Stories;
using Alerts.Text.Comparing;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>Finding the story of an article among the open ones, against comparing every one of them; and loading the index from a snapshot.</summary>
public class StoryIndexBenchmarks
{
    // What an article of ten sentences keeps.
    private const int Terms = 64;
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(14);
    private readonly StoryIndex _index = new(Window);
    private readonly List<Dictionary<uint, float>> _stories = [];
    private StoryText _article = new(new TermVector([], [], 0), []);
    private BinaryData _saved = BinaryData.Empty;

    [Params(1_000, 10_000, 100_000)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var news = new GeneratedNews(3);
        for (var i = 0; i < Stories; i++)
        {
            var vector = news.Vector(Terms);
            _stories.Add(vector.Terms.Zip(vector.Weights).ToDictionary(t => t.First, t => t.Second));
            _index.Apply(i, new StoryLine($"article-{i}", 1, 0, "", StoryLineKind.Opened, $"story-{i}", vector, [], [], Noon, -1));
        }

        _article = new StoryText(news.Vector(Terms), []);
        _saved = _index.Save();
    }

    [Benchmark(Baseline = true)]
    public double Compare_each_story() => _stories.Max(story =>
        _article.Vector.Terms.Select((term, i) => story.GetValueOrDefault(term) * _article.Vector.Weights[i]).Sum());

    [Benchmark]
    public string? FindStory() => _index.FindStory(_article, Noon);

    [Benchmark]
    public int Load_the_index()
    {
        var loaded = new StoryIndex(Window);
        loaded.Restore(_saved);
        return loaded.Count;
    }
}
