using Alerts.TestSupport;
using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

/// <summary>Makes the pictures of docs/images; only on demand, docs/pages.md has the command.</summary>
public sealed class Screenshots(Site site)
{
    [Theory(Explicit = true)]
    [InlineData("light", 1280, 1100, ColorScheme.Light)]
    [InlineData("dark", 1280, 1100, ColorScheme.Dark)]
    [InlineData("narrow", 390, 844, ColorScheme.Light)]
    public async Task Pages_of_the_golden_stories(string look, int width, int height, ColorScheme scheme)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "images")).FullName;
        var page = await site.OpenAsync("/", options =>
        {
            options.ColorScheme = scheme;
            options.TimezoneId = "UTC";
            options.ViewportSize = new ViewportSize { Width = width, Height = height };
        });
        await ShootAsync("home", "/");
        await ShootAsync("story", await site.StoryAsync(Looks.Ferry));
        await page.GotoAsync(await site.ArticleAsync(Looks.Ferry, Looks.Article));
        await page.SetViewportSizeAsync(width, Math.Min(height, 700));   // a short text
        await page.Locator(".s.update").First.FocusAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"article-{look}.png") });

        async Task ShootAsync(string name, string path)
        {
            await page.GotoAsync(path);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{look}.png") });
        }
    }
}
