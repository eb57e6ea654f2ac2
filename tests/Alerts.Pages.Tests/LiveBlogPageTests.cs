using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class LiveBlogPageTests(Site site)
{
    [Fact]
    public async Task Sections_stand_in_stories_of_their_own_and_side_by_side_in_their_article()
    {
        const string orchard = "Frost kills the blossoms of Elmstad";
        const string regatta = "Ravnes wins the regatta";
        await site.DropAsync("live-blog.json", new
        {
            id = "live-blog", title = "Live: the day in the north", source = "Northern Light", published = "2026-06-02T10:00:00Z",
            sections = new[]
            {
                new { heading = orchard, text = "Frost killed the blossoms of 40 orchards around Elmstad in the night, the growers' union said." },
                new { heading = regatta, text = "The rowers of Ravnes won the regatta on Lake Torne by two lengths on Tuesday." },
            },
        });
        await site.UntilIdleAsync();

        var page = await site.OpenAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = orchard })).ToBeVisibleAsync();
        await page.GotoAsync(await site.StoryAsync(regatta));
        await Assertions.Expect(page.Locator(".entry")).ToContainTextAsync("by two lengths");
        await Assertions.Expect(page.Locator(".entry")).Not.ToContainTextAsync("blossoms");
        await page.GotoAsync(await site.ArticleAsync(regatta, regatta));
        await Assertions.Expect(page.GetByText("40 orchards")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = orchard })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = regatta })).ToBeVisibleAsync();
    }
}
