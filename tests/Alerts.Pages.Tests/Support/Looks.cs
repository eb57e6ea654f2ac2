using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

/// <summary>What the tests of all pages look at.</summary>
internal static class Looks
{
    public const string Ferry = "Ferry sinks off Port Amara";
    public const string Article = "Coast guard raises toll to 36";

    /// <summary>The paths of a page of every sort.</summary>
    public static async Task<IReadOnlyList<string>> PathsAsync(Site site) =>
        ["/", "/?word=nothing-has-this", await site.StoryAsync(Ferry), await site.ArticleAsync(Ferry, Article), "/stories/0", "/operate"];

    /// <summary>Logs a window in.</summary>
    public static async Task LogInAsync(IPage page)
    {
        await page.GotoAsync("/operate");
        await page.GetByLabel("The key of this installation").FillAsync(Site.Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Status" })).ToBeVisibleAsync();
    }
}
