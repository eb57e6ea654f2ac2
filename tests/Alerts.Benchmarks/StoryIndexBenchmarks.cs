using Alerts.Benchmarks.Generated;
using Alerts.Stories;
using Alerts.Text.Comparing;
using BenchmarkDotNet.Attributes;

namespace Alerts.Benchmarks;

/// <summary>Finding the story of an article among the open ones, against scoring every one of them.</summary>
public class StoryIndexBenchmarks
{
    private const int Terms = 100;
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(14);
    private readonly StoryIndex _index = new(Window);
    private readonly List<TermVector[]> _members = [];
    private TermVector _article = new([], [], 0);

    [Params(1_000, 10_000)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var news = new GeneratedNews(3);
        for (var i = 0; i < Stories; i++)
        {
            var vector = news.Vector(Terms);
            _members.Add([vector]);
            _index.Apply(i, new StoryLine($"article-{i}", 1, 0, "", StoryLineKind.Opened, $"story-{i}", vector, [], [], Noon, -1));
        }

        _article = news.Vector(Terms);
    }

    [Benchmark(Baseline = true)]
    public double Score_each_story() => _members.Max(members => StoryLikeness.Score(_article, members, TimeSpan.Zero));

    [Benchmark]
    public string? FindStory() => _index.FindStory(_article, [], Noon);
}
