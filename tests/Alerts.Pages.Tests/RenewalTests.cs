using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

/// <summary>A page renews its live part while it is being used: no key and no click may be lost over that, at the worst moment neither.</summary>
public sealed class RenewalTests(Site site)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_link_that_is_focused_is_followed_by_the_enter_key_after_a_renewal()
    {
        var page = await site.OpenAsync("/");
        var renewal = await HeldAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = Looks.Ferry }).FocusAsync();
        await renewal.ReleaseAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/stories/**");
    }

    [Fact]
    public async Task A_link_is_followed_where_the_renewal_comes_between_the_press_and_the_release_of_the_mouse()
    {
        var page = await site.OpenAsync("/");
        var renewal = await HeldAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = Looks.Ferry }).HoverAsync();
        await page.Mouse.DownAsync();
        await renewal.ReleaseAsync();
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync("**/stories/**");
    }

    [Fact]
    public async Task What_a_key_opens_is_opened_where_the_renewal_comes_between_its_press_and_its_release()
    {
        var page = await site.OpenAsync(await site.StoryAsync(Looks.Ferry));
        var renewal = await HeldAsync(page);
        await page.Locator(".why summary").First.FocusAsync();
        await page.Keyboard.DownAsync(" ");
        await renewal.ReleaseAsync();
        await page.Keyboard.UpAsync(" ");
        await Assertions.Expect(page.Locator(".why[open]")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(".told a.where")]
    [InlineData(".so-far a")]
    [InlineData(".chart")]
    [InlineData(".scroll")]
    public async Task What_is_focused_stays_focused_over_a_renewal(string selector)
    {
        var page = await site.OpenAsync(await site.StoryAsync(Looks.Ferry));
        var renewal = await HeldAsync(page);
        foreach (var table in await page.Locator("details.table summary").AllAsync())
            await table.ClickAsync();
        await page.Locator(selector).Last.FocusAsync();
        await page.EvaluateAsync("document.getElementById('live').append('[before the renewal]')");
        await renewal.ReleaseAsync();
        await Assertions.Expect(page.Locator("#live")).Not.ToContainTextAsync("[before the renewal]");
        await Assertions.Expect(page.Locator(selector).Last).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_came_while_a_key_was_down_is_shown_when_it_is_up()
    {
        var page = await site.OpenAsync("/");
        var renewal = await HeldAsync(page);
        await page.EvaluateAsync("document.getElementById('live').append('[before the renewal]')");
        await page.Keyboard.DownAsync("Shift");
        await renewal.ReleaseAsync();
        await page.Keyboard.UpAsync("Shift");
        await Assertions.Expect(page.Locator("#live")).Not.ToContainTextAsync("[before the renewal]", new() { Timeout = 20_000 });
    }

    /// <summary>Holds the next renewal of a page back.</summary>
    private static async Task<Renewal> HeldAsync(IPage page)
    {
        var asked = new TaskCompletionSource<IRoute>();
        await page.RouteAsync("**/*since=*", route => asked.TrySetResult(route) ? Task.CompletedTask : AnswerAsync(route));
        return new Renewal(page, asked.Task);
    }

    // With the whole part: as if everything had changed.
    private static async Task AnswerAsync(IRoute route) => await route.FulfillAsync(new()
    {
        Response = await route.FetchAsync(new() { Url = System.Text.RegularExpressions.Regex.Replace(route.Request.Url, "since=[^&]*", "since=other") }),
    });

    private sealed record Renewal(IPage Page, Task<IRoute> Asked)
    {
        /// <summary>Lets it come; done when the page has dealt with it.</summary>
        public async Task ReleaseAsync()
        {
            var route = await Asked.WaitAsync(Limit);
            var dealt = Page.EvaluateAsync("new Promise(done => document.addEventListener('htmx:afterRequest', () => done(), { once: true }))");
            await AnswerAsync(route);
            await dealt.WaitAsync(Limit);
        }
    }
}
