using System.Diagnostics;

namespace Alerts.Pages.Tests;

/// <summary>What a long story costs beside a short one; only on demand, docs/pages.md has the command and the numbers.</summary>
public sealed class LongStory(Site site)
{
    private const int Articles = 500;
    private const int Sentences = 10;
    private const string Name = "Storm Ilse batters the coast of Havnen";

    [Fact(Explicit = true)]
    public async Task Time_and_bytes_of_a_story_of_500_articles_as_ratios_to_one_of_a_single_article()
    {
        await site.DropAsync("short.json", new { title = "Lamp of Orrin lit", source = "Orrin Post", text = "The keepers of Orrin lit the lamp on Friday." });
        var words = new Random(1);
        for (var i = 0; i < Articles; i++)
        {
            await site.DropAsync($"storm-{i}.json", new
            {
                title = i == 0 ? Name : $"Storm Ilse: {Word(words)} in Havnen", source = $"Paper {i % 9}",
                text = "Storm Ilse batters the coast of Havnen. " + string.Join(' ', Enumerable.Range(1, Sentences - 1).Select(_ =>
                    $"In {Word(words)} storm Ilse tore {words.Next(2, 900)} {Word(words)} from the {Word(words)} of Havnen, {Word(words)} said.")),
            });
            if (i == 0 || i % 50 == 49)
            {
                await site.UntilIdleAsync();
                Console.WriteLine($"{i + 1} of {Articles} articles");
            }
        }

        var (smallTime, smallBytes) = await AskAsync(await site.StoryAsync("Lamp of Orrin lit"));
        var (largeTime, largeBytes) = await AskAsync(await site.StoryAsync(Name));
        Console.WriteLine($"time to first byte: {smallTime:0.0} ms and {largeTime:0.0} ms, ratio {largeTime / smallTime:0.0}");
        Console.WriteLine($"bytes: {smallBytes} and {largeBytes}, ratio {(double)largeBytes / smallBytes:0.0}");
    }

    // The median of many: the first pays for what is read once.
    private async Task<(double Milliseconds, int Bytes)> AskAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        var times = new List<double>();
        var bytes = 0;
        for (var i = 0; i < 31; i++)
        {
            var clock = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            times.Add(clock.Elapsed.TotalMilliseconds);
            bytes = (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        return (times.Order().ElementAt(times.Count / 2), bytes);
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"bdfgklmnprstv"[random.Next(13)]}{"aeiou"[random.Next(5)]}"));
}
