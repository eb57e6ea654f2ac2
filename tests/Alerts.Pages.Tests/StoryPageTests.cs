using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class StoryPageTests(Site site)
{
    [Fact]
    public async Task A_figure_that_moved_is_shown_before_and_now_with_the_change_marked()
    {
        var page = await site.OpenAsync(await site.StoryAsync(Looks.Ferry));
        var told = page.Locator(".entry", new() { HasText = Looks.Article }).Locator(".told.update").First;
        await Assertions.Expect(told.Locator(".figure")).ToContainTextAsync("31 → 36");
        await Assertions.Expect(told.Locator("del").Filter(new() { HasText = "31" })).ToBeVisibleAsync();
        await Assertions.Expect(told.Locator("ins").Filter(new() { HasText = "36" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_story_so_far_has_three_sentences_and_articles_without_news_are_folded()
    {
        var page = await site.OpenAsync(await site.StoryAsync(Looks.Ferry));
        await Assertions.Expect(page.Locator(".so-far li")).ToHaveCountAsync(3);
        var silent = page.Locator("details.silent").First;
        await Assertions.Expect(silent.GetByRole(AriaRole.Link).First).ToBeHiddenAsync();
        await silent.Locator("summary").ClickAsync();
        await Assertions.Expect(silent.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Times_are_in_the_zone_of_the_reader_with_the_absolute_one_at_hand()
    {
        var page = await site.OpenAsync(await site.StoryAsync(Looks.Ferry));
        var time = page.Locator("time[datetime='2026-03-02T11:30:00Z']").First;
        await Assertions.Expect(time).ToContainTextAsync("20:30");
        await Assertions.Expect(time).ToHaveAttributeAsync("title", "2 Mar 2026, 11:30 UTC");
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_a_story_its_chart_and_the_reason_of_a_sentence()
    {
        var page = await site.OpenAsync("/");
        await TabToAsync(page, $"document.activeElement.textContent.includes('{Looks.Ferry}')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/stories/**");

        await TabToAsync(page, "document.activeElement.classList.contains('chart')");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".chart .said").First).ToContainTextAsync("14");

        await page.GotoAsync(await site.ArticleAsync(Looks.Ferry, Looks.Article));
        await TabToAsync(page, "document.activeElement.classList.contains('update')");
        await Assertions.Expect(page.Locator(".s.update:focus + .note")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".s.update:focus + .note q")).ToContainTextAsync("31");
    }

    [Fact]
    public async Task Without_a_script_everything_can_be_read()
    {
        var page = await site.OpenAsync("/", options => options.JavaScriptEnabled = false);
        await page.GetByLabel("Word").FillAsync("ferry");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Looks.Ferry }).ClickAsync();
        await Assertions.Expect(page.Locator("del").First).ToBeVisibleAsync();
        await page.GetByText("All that was said").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "14" }).First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Looks.Article }).First.ClickAsync();
        await page.Locator(".s.update").First.HoverAsync();
        await Assertions.Expect(page.Locator(".s.update + .note").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Filters_choose_by_kind_source_and_word()
    {
        var page = await site.OpenAsync("/?kind=update&source=Coast+Radio&word=rescued");
        await Assertions.Expect(page.Locator(".story")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".told")).Not.ToHaveCountAsync(0);
        Assert.Equal(await page.Locator(".told").CountAsync(), await page.Locator(".told.update").CountAsync());
        await page.GotoAsync("/?word=nothing-has-this");
        await Assertions.Expect(page.GetByText("Nothing fits the filter.")).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, string condition)
    {
        for (var i = 0; i < 150; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            // The text of the body holds everything; it has the focus where nothing has.
            if (await page.EvaluateAsync<bool>($"document.activeElement !== document.body && ({condition})"))
                return;
        }

        Assert.Fail($"The tab key does not reach it: {condition}");
    }
}
