using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class HostileArticleTests(Site site)
{
    private const string Story = "Harbour of <b>Gellin</b>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hostile_article_shows_as_text_and_does_nothing(bool asOperator)
    {
        await DropOnceAsync();
        var page = await site.OpenAsync("/", options => options.ViewportSize = new ViewportSize { Width = 320, Height = 640 });
        var (dialogs, strangers) = (0, new List<string>());
        page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
        var own = (await site.AddressAsync()).Authority;
        page.Request += (_, request) => { if (new Uri(request.Url).Authority != own) strangers.Add(request.Url); };
        if (asOperator)
            await Looks.LogInAsync(page);

        await page.GotoAsync("/");
        var story = await page.GetByRole(AriaRole.Link, new() { Name = Story }).GetAttributeAsync("href");
        foreach (var path in (string[])["/", story!, await site.ArticleAsync(Story.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal), "Harbour of")])
        {
            await page.GotoAsync(path);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle, new() { Timeout = 2_500 }).ContinueWith(_ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("<script>alert(1)</script>");
            Assert.Equal(0, await page.Locator("main script, main img, main iframe, main b:text-is('Gellin'), main [onerror], main [onclick], a[href^='javascript']").CountAsync());
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, path);
        }

        Assert.Equal(0, dialogs);
        Assert.Empty(strangers);
    }

    [Fact]
    public async Task The_policy_forbids_what_would_get_through_the_encoding()
    {
        var page = await site.OpenAsync("/");
        var dialogs = 0;
        page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=/none onerror=\"document.broken = 1\">')");
        await page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.broken = 1' }))");
        await page.GetByRole(AriaRole.Link, new() { Name = "Operate" }).FocusAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.broken === undefined"));
        Assert.Equal(0, dialogs);
    }

    private async Task DropOnceAsync()
    {
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        if ((await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).Contains("Gellin", StringComparison.Ordinal))
            return;
        await site.DropAsync("hostile.json", new
        {
            title = Story,
            source = "\"><script>alert(2)</script>",
            author = "<img src=x onerror=alert(3)>",
            url = "https://news.example/\" onmouseover=alert(4)",
            language = "\" onmouseover=\"alert(5)",
            published = "2026-06-01T10:00:00Z",
            text = "The harbour of Gellin closed on Monday <script>alert(1)</script> after 14 ships sank, <img src=http://stranger.example/x onerror=alert(6)> the port said.\n\n"
                + "The \u202Eport\u202C of \u2066Gellin \u202Epolice \u200Farrested 12 sailors on Monday.\n\n" + new string('x', 1_000_000),
        });
        await site.UntilIdleAsync();
    }
}
