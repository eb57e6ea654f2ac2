using System.Net;
using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class OperatePagesTests(Site site)
{
    [Fact]
    public async Task Only_the_key_lets_a_browser_in_and_it_keeps_a_pass_that_no_script_can_read()
    {
        var page = await site.OpenAsync("/operate");
        await page.GetByLabel("The key of this installation").FillAsync("wrong-key-wrong-key-wrong-key-wrong-key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not the operator's");
        await Looks.LogInAsync(page);
        var pass = Assert.Single(await page.Context.CookiesAsync(), cookie => cookie.Name == "alerts-operator");
        Assert.True(pass.HttpOnly);
        Assert.Equal(SameSiteAttribute.Strict, pass.SameSite);
        Assert.DoesNotContain(Site.Key, pass.Value, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await page.GotoAsync("/operate/rejected");
        await Assertions.Expect(page.GetByLabel("The key of this installation")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_rejected_file_is_dropped_again_from_its_page()
    {
        await site.DropAsync("broken.json", "{ \"title\": \"Broken\" ");
        await site.UntilIdleAsync();
        var page = await site.OpenAsync("/");
        await Looks.LogInAsync(page);
        await page.GotoAsync("/operate/rejected");
        var file = page.Locator("section", new() { HasText = "broken.json" });
        await Assertions.Expect(file).ToBeVisibleAsync();
        await file.GetByRole(AriaRole.Button, new() { Name = "Drop it again" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The file was dropped again")).ToBeVisibleAsync();
        await site.UntilIdleAsync();
        await page.GotoAsync("/operate/rejected");
        await Assertions.Expect(file).ToBeVisibleAsync();   // still broken
    }

    [Fact]
    public async Task A_form_without_the_mark_of_its_browser_does_nothing()
    {
        await site.DropAsync("foreign.json", "{ \"title\": \"Foreign\" ");
        await site.UntilIdleAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await site.AddressAsync() };
        client.DefaultRequestHeaders.Add("x-functions-key", Site.Key);
        using var form = new FormUrlEncodedContent([new("name", "foreign.json"), new("mark", "guessed")]);
        using var answer = await client.PostAsync(new Uri("/operate/rejected", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(
            "foreign.json", await client.GetStringAsync(new Uri("/operate/rejected", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_reads_an_excerpt_and_the_operator_the_whole_text()
    {
        var sentences = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"Witness number {i} told the court of Orla about the flood of the river Senn in street {i}."));
        await site.DropAsync("long.json", new { title = "Forty witnesses of the flood", source = "Orla Post", published = "2026-07-01T10:00:00Z", text = sentences });
        await site.UntilIdleAsync();
        var path = await site.ArticleAsync("Forty witnesses of the flood", "Forty witnesses");
        var page = await site.OpenAsync(path);
        await Assertions.Expect(page.Locator(".gap").First).ToContainTextAsync("left out");
        Assert.True(await page.Locator(".s").CountAsync() <= 12);
        await Looks.LogInAsync(page);
        await page.GotoAsync(path);
        await Assertions.Expect(page.Locator(".s")).ToHaveCountAsync(40);
    }
}
