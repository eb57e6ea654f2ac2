using System.Text;
using Alerts.Benchmarks.Generated;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Pages.Words;
using Alerts.Stories.Reading;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Benchmarks;

/// <summary>
/// The page of a story of 500 articles and 5,000 sentences against that of the smallest story: from the request to its last byte, on an
/// Azurite, as a server that showed it before. A page is made whole before its first byte is sent, so this is the time to that byte, too.
/// </summary>
[Config(typeof(PageBytes))]
public class StoryPageBenchmarks
{
    private const int Articles = 500;
    private const int Sentences = 10;
    private StoredStory _one = null!;
    private StoredStory _many = null!;

    [GlobalSetup]
    public async Task GenerateAsync()
    {
        _one = await StoredStory.MakeAsync(articles: 1, sentences: 1);
        _many = await StoredStory.MakeAsync(Articles, Sentences);
    }

    [GlobalCleanup]
    public async Task EndAsync()
    {
        await _one.DisposeAsync();
        await _many.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public Task<int> Story_of_one_sentence() => ShowAsync(_one, nameof(Story_of_one_sentence));

    [Benchmark]
    public Task<int> Story_of_500_articles() => ShowAsync(_many, nameof(Story_of_500_articles));

    [Benchmark]
    public Task<int> Part_of_the_story_of_500_articles() => ShowAsync(_many, nameof(Part_of_the_story_of_500_articles), before: Articles / 2);

    [Benchmark]
    public async Task<bool> Asking_whether_the_story_of_500_articles_changed() =>
        (await _many.Services.GetRequiredService<StoryTimelines>().FindAsync(_many.Id, default))!.Version.Length > 0;

    private static async Task<int> ShowAsync(StoredStory stored, string name, int? before = null)
    {
        var stories = stored.Services.GetRequiredService<StoryTimelines>();
        var story = (await stories.FindAsync(stored.Id, default))!;
        var ask = new StoryAsk(before, null, AllFigures: false);
        var view = StoryPageView.Of(await stories.ReadAsync(story, ask.Before, ask.From, default), story.Version, ask);
        await using var text = new StringWriter();
        using (var slice = before is null ? StoryPage.Create(view) : (RazorSlices.RazorSlice)StoryPart.Create(view))
            await slice.RenderAsync(text, Show.Encoder);
        return PageBytes.Of[name] = Encoding.UTF8.GetByteCount(text.ToString());
    }
}
