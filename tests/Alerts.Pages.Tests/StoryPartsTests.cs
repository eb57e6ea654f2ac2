using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class StoryPartsTests(Site site)
{
    private const string Name = "Tunnel of Brenn floods";
    private static readonly SemaphoreSlim One = new(1);
    private static int _dropped;

    [Fact]
    public async Task Earlier_articles_come_in_their_place_and_stay_when_the_page_renews_itself()
    {
        await FillAsync(12);
        var page = await site.OpenAsync(await site.StoryAsync(Name));
        await page.EvaluateAsync("document.kept = true");
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(6);
        var let = new TaskCompletionSource();
        await page.RouteAsync("**/*part=1*", async route =>
        {
            await let.Task;
            await route.ContinueAsync();
        });
        var earlier = page.GetByRole(AriaRole.Link, new() { Name = "Earlier articles" });
        await earlier.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#live-status")).ToHaveTextAsync("Loading…");
        await Assertions.Expect(page.Locator(".parts .htmx-request")).ToBeVisibleAsync();
        let.SetResult();
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(12);
        await Assertions.Expect(page.Locator(".earlier-part a:focus")).ToHaveCountAsync(1);   // the reader goes on where the link was
        var focused = await page.EvaluateAsync<string>("document.activeElement.id");

        await FillAsync(13);
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(13, new() { Timeout = 60_000 });
        Assert.True(await page.EvaluateAsync<bool>("document.kept === true"));
        Assert.Equal(focused, await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal(13, await page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.entry')].map(e => e.id)).size"));
    }

    [Fact]
    public async Task Earlier_articles_that_cannot_be_loaded_are_told_and_can_be_asked_for_again()
    {
        await FillAsync(12);
        var page = await site.OpenAsync(await site.StoryAsync(Name));
        await page.RouteAsync("**/*part=1*", route => route.AbortAsync());
        var earlier = page.GetByRole(AriaRole.Link, new() { Name = "Earlier articles" });
        await earlier.ClickAsync();
        await Assertions.Expect(page.Locator("#live-status")).ToContainTextAsync("nothing was loaded. Follow the link again.");
        await page.UnrouteAsync("**/*part=1*");
        await earlier.ClickAsync();
        await Assertions.Expect(page.Locator(".earlier-part .entry").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_script_earlier_articles_are_a_page_of_their_own()
    {
        await FillAsync(12);
        var page = await site.OpenAsync(await site.StoryAsync(Name), options => options.JavaScriptEnabled = false);
        var first = await page.Locator(".entry").EvaluateAllAsync<string[]>("all => all.map(e => e.id)");
        await page.GetByRole(AriaRole.Link, new() { Name = "Earlier articles" }).ClickAsync();
        await page.WaitForURLAsync("**/stories/*?before=*");
        var second = await page.Locator(".entry").EvaluateAllAsync<string[]>("all => all.map(e => e.id)");
        Assert.Equal(6, second.Length);
        Assert.Empty(first.Intersect(second));
        await Assertions.Expect(page.Locator(".figure-block")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Latest" }).ClickAsync();
        Assert.Equal(first, await page.Locator(".entry").EvaluateAllAsync<string[]>("all => all.map(e => e.id)"));
    }

    [Fact]
    public async Task A_long_article_shows_its_weightiest_news_in_its_story_and_all_on_its_own_page()
    {
        await site.DropAsync("long-news.json", new
        {
            title = "A busy day in Sorvik", source = "Sorvik Post", published = "2026-10-01T10:00:00Z",
            text = string.Join(
                "\n\n", "The harbour master of Sorvik sent 130 sailors home before the storm.", "Teachers of Sorvik went on strike for higher wages.",
                "A baker won 12 medals at the fair of the guild.", "The mayor, Ulla Brandt, opened the new library with 40 pupils.",
                "Police found 7 stolen paintings in a barn near the forest.", "The hospital bought a scanner for 3 million crowns.",
                "Farmers expect a poor harvest of rye after the drought."),
        });
        await site.UntilIdleAsync();
        var page = await site.OpenAsync(await site.StoryAsync("A busy day in Sorvik"));
        await Assertions.Expect(page.Locator(".entry .told")).ToHaveCountAsync(3);
        var more = page.GetByRole(AriaRole.Link, new() { Name = "more sentences with news in this article" });
        await Assertions.Expect(more).ToBeVisibleAsync();
        Assert.True(await page.Locator(".figure-block").CountAsync() <= 4);
        await more.ClickAsync();
        await Assertions.Expect(page.Locator(".s.new").First).ToBeVisibleAsync();
    }

    // The tests of this class share a story, whichever comes first.
    private async Task FillAsync(int articles)
    {
        await One.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            for (; _dropped < articles; _dropped++)
            {
                await site.DropAsync($"tunnel-{_dropped}.json", new
                {
                    title = _dropped == 0 ? Name : $"Tunnel of Brenn: report {_dropped}", source = "Brenn Courier",
                    published = $"2026-09-{_dropped + 1:00}T10:00:00Z",
                    text = $"The tunnel of Brenn is under water. The fire brigade of Brenn said {40 + (_dropped * 7)} pumps were running in the tunnel of Brenn.",
                });
                await site.UntilIdleAsync();
            }
        }
        finally
        {
            One.Release();
        }
    }
}
