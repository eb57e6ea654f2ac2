using System.Diagnostics;
using Alerts.TestSupport;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class AllPagesTests(Site site)
{
    [Fact]
    public async Task On_a_screen_of_320_pixels_nothing_needs_sideways_scrolling()
    {
        var page = await site.OpenAsync("/", options => options.ViewportSize = new ViewportSize { Width = 320, Height = 640 });
        foreach (var path in await Looks.PathsAsync(site))
        {
            await page.GotoAsync(path);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, path);
        }
    }

    [Fact]
    public async Task Who_likes_it_dark_gets_a_dark_page()
    {
        var page = await site.OpenAsync("/", options => options.ColorScheme = ColorScheme.Dark);
        Assert.Equal("rgb(22, 23, 26)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing(ColorScheme scheme)
    {
        var page = await site.OpenAsync("/", options => options.ColorScheme = scheme);
        foreach (var path in await Looks.PathsAsync(site))
            await CheckAsync(page, path);
        await Looks.LogInAsync(page);
        foreach (var path in (string[])["/operate", "/operate/rejected", "/operate/poison", "/operate/deliveries", "/operate/outbox"])
            await CheckAsync(page, path);
    }

    [Fact]
    public async Task The_markup_is_valid()
    {
        var jar = Path.Combine(Repository.Root, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        Assert.SkipUnless(File.Exists(jar), "vnu-jar is not installed. Run 'npm ci' in the repository.");
        var java = Site.Find("java");
        Assert.SkipWhen(java is null, "There is no Java on this machine. Install Debian's package default-jre-headless, or run ./alerts test.");

        var folder = Directory.CreateTempSubdirectory("pages-").FullName;
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        client.DefaultRequestHeaders.Add("x-functions-key", Site.Key);
        string[] paths = [.. await Looks.PathsAsync(site), "/operate/rejected", "/operate/poison", "/operate/deliveries", "/operate/outbox"];
        foreach (var (i, path) in paths.Index())
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(folder, $"{i}.html"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        }

        using var check = Process.Start(new ProcessStartInfo(java!, ["-jar", jar, "--stdout", "--exit-zero-always", "--also-check-css", folder])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
        Assert.True(said.Length == 0, said);
    }

    [Fact]
    public async Task What_a_browser_has_is_not_sent_again()
    {
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        var story = await site.StoryAsync(Looks.Ferry);
        using var file = await client.GetAsync(new Uri(StaticFile.Address("pages.css"), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(TimeSpan.FromDays(365), file.Headers.CacheControl!.MaxAge);
        Assert.Contains(file.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
        foreach (var path in (string[])[story, "/", "/static/pages.css"])
        {
            using var first = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            using var again = new HttpRequestMessage(HttpMethod.Get, path);
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
        }
    }

    [Theory]
    [InlineData("/stories/0")]
    [InlineData("/stories/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/articles/0/1")]
    public async Task What_is_not_there_is_said_with_the_next_step_and_under_the_same_policy(string path)
    {
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var page = await site.OpenAsync(path);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^There is no such") })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main p")).Not.ToHaveCountAsync(0);
    }

    private static async Task CheckAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        var result = await page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            $"{path}:\n{string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Select(n => n.Html))}"))}");
    }
}
