using System.Net;
using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class WithdrawnPageTests(Site site)
{
    // Words of the article that is withdrawn, and of no other.
    private static readonly string[] Words = ["Quillon", "412"];

    [Fact]
    public async Task What_a_withdrawn_article_said_shows_in_no_page_and_no_answer()
    {
        await DropAsync("mill-1", "Mill of Quillon burns in Torvik", "The old mill of Torvik burnt down on Monday. The fire chief of Torvik said 412 workers of the Quillon mill had fled the fire.");
        await DropAsync("mill-2", "More workers fled the mill of Torvik", "The fire chief of Torvik said on Tuesday 530 workers of the mill had fled the fire.");
        var story = await site.StoryAsync("Mill of Quillon");
        var later = await site.ArticleAsync("Mill of Quillon", "More workers fled");
        var first = await site.ArticleAsync("Mill of Quillon", "Mill of Quillon");
        var kept = new[] { "/", "/?word=Torvik", story, story + "?figures=all", later, "/api" + story, "/api" + story + "/figures" };
        var before = await ReadAsync(kept);
        Assert.Contains("412", before[story], StringComparison.Ordinal);
        Assert.Contains("412", before["/api" + story + "/figures"], StringComparison.Ordinal);
        Assert.Contains("412", before[later], StringComparison.Ordinal);   // what the figure was compared with

        // Agencies send the text again with the word that it is to be killed.
        await DropAsync("mill-1", "Mill of Quillon burns in Torvik", "The old mill of Torvik burnt down on Monday. The fire chief of Torvik said 412 workers of the Quillon mill had fled the fire. KILL.", "killed");
        var page = await site.OpenAsync(story);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("More workers fled the mill of Torvik", new() { Timeout = 40_000 });
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync("The publisher withdrew an article");
        await Assertions.Expect(page.Locator(".told", new() { HasText = "530" }).First).ToBeVisibleAsync();
        foreach (var (path, text) in await ReadAsync(kept))
            Assert.All(Words, word => Assert.False(text.Contains(word, StringComparison.Ordinal), $"{path} still says {word}:\n{text}"));

        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        client.DefaultRequestHeaders.Add("x-functions-key", Site.Key);   // the operator neither
        foreach (var path in (string[])[first, first[..^1] + "2"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.DoesNotContain("Quillon", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private async Task<Dictionary<string, string>> ReadAsync(IEnumerable<string> paths)
    {
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        var read = new Dictionary<string, string>();
        foreach (var path in paths)
            read[path] = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return read;
    }

    private async Task DropAsync(string id, string title, string text, string status = "usable")
    {
        await site.DropAsync($"{id}-{status}.json", new { id, title, text, status, source = "Torvik Post", published = "2026-09-01T10:00:00Z" });
        await site.UntilIdleAsync();
    }
}
