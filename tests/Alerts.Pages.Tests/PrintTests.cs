using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class PrintTests(Site site)
{
    [Fact]
    public async Task On_paper_everything_can_be_read_and_nothing_is_left_that_only_a_screen_can_do()
    {
        var page = await site.OpenAsync("/", options => options.ColorScheme = ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var path in await Looks.PathsAsync(site))
        {
            await page.GotoAsync(path);
            Assert.Equal(0, await page.Locator("nav, form, button, input, select, .chart").EvaluateAllAsync<int>("all => all.filter(e => e.checkVisibility()).length"));
            Assert.Equal(0, await page.Locator("main p, main li, main td, main .note, main .s").EvaluateAllAsync<int>(
                "all => all.filter(e => !e.closest('nav, form, .chart') && !e.checkVisibility({ contentVisibilityAuto: true })).length"));
            Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        }

        await page.GotoAsync(await site.StoryAsync(Looks.Ferry));
        await Assertions.Expect(page.Locator("details.why").First.Locator("p").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("details.silent a").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".figure-block details.table table").First).ToBeVisibleAsync();
        await page.GotoAsync(await site.ArticleAsync(Looks.Ferry, Looks.Article));
        await Assertions.Expect(page.Locator(".s.update + .note q").First).ToBeVisibleAsync();
    }
}
