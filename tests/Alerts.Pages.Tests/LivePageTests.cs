using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class LivePageTests(Site site)
{
    [Fact]
    public async Task An_article_that_is_dropped_while_the_front_page_is_open_appears_without_a_reload()
    {
        var page = await site.OpenAsync("/");
        await page.EvaluateAsync("document.kept = true");
        await page.GetByRole(AriaRole.Link, new() { Name = Looks.Ferry }).FocusAsync();
        await site.DropAsync("lighthouse.json", new
        {
            title = "Lighthouse of Tarn relit", source = "Northern Light", published = "2026-04-02T10:00:00Z",
            text = "The keepers of Tarn relit the lighthouse on Thursday after forty years of darkness. Fishermen from 12 villages watched from the pier.",
        });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Lighthouse of Tarn relit" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.True(await page.EvaluateAsync<bool>("document.kept === true"));
        await Assertions.Expect(page.Locator("#live-status")).ToContainTextAsync("Updated");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = Looks.Ferry })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task News_of_an_open_story_appears_in_it_and_what_the_reader_opened_stays_open()
    {
        await site.DropAsync("bridge-1.json", new
        {
            title = "Bridge of Nordvik closed", source = "Nordvik Daily", published = "2026-05-04T10:00:00Z",
            text = "The town council of Nordvik closed the harbour bridge on Monday. Engineers of the council counted 14 cracks in the bridge of Nordvik.",
        });
        await site.UntilIdleAsync();
        var page = await site.OpenAsync(await site.StoryAsync("Bridge of Nordvik closed"));
        await page.EvaluateAsync("document.kept = true");
        await page.GetByText("Why this is news").First.ClickAsync();
        await site.DropAsync("bridge-2.json", new
        {
            title = "More cracks in the bridge of Nordvik", source = "Nordvik Daily", published = "2026-05-05T10:00:00Z",
            text = "Engineers of the council counted 23 cracks in the harbour bridge of Nordvik on Tuesday, the town council said.",
        });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "More cracks in the bridge" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.True(await page.EvaluateAsync<bool>("document.kept === true"));
        await Assertions.Expect(page.Locator("details.why[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_so_is_its_return()
    {
        var page = await site.OpenAsync("/");
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("#live-status")).ToContainTextAsync("No connection", new() { Timeout = 20_000 });
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("#live-status")).Not.ToContainTextAsync("No connection", new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task Nothing_new_is_answered_with_no_content()
    {
        var story = await site.StoryAsync(Looks.Ferry);
        var page = await site.OpenAsync(story);
        var live = await page.Locator("#live").GetAttributeAsync("data-hx-get");
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var same = await client.GetAsync(new Uri(live!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NoContent, same.StatusCode);
        var changed = await client.GetStringAsync(new Uri(story + "?since=other", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("<div id=\"live\"", changed, StringComparison.Ordinal);
    }
}
