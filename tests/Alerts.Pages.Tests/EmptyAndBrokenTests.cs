using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

/// <summary>An app of its own: one without a story, whose storage then goes away.</summary>
public sealed class EmptyAndBrokenTests(Site site)
{
    [Fact]
    public async Task An_empty_front_page_says_how_to_begin_renews_itself_and_a_storage_that_is_gone_is_told_with_the_remedy()
    {
        var page = await site.OpenAsync("/");   // skips where there is no browser
        await using var azurite = await AzuriteProcess.StartAsync(TestContext.Current.CancellationToken);
        var (app, address) = await Site.StartAppAsync(azurite.ConnectionString(0));
        await using var running = app;
        await page.GotoAsync(new Uri(address, "/").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No story is running yet." })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".empty code")).ToHaveTextAsync("./alerts drop FILE");
        await Assertions.Expect(page.GetByText("Nothing fits the filter.")).ToHaveCountAsync(0);

        await StorageConnection.Open(azurite.ConnectionString(0)).Container(Containers.Articles).UploadBlobAsync(
            "first.txt", BinaryData.FromString("Lighthouse of Skarn relit\n\nThe keepers of Skarn relit the lighthouse on Thursday after forty years."),
            TestContext.Current.CancellationToken);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Lighthouse of Skarn relit" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator(".empty")).ToHaveCountAsync(0);

        await azurite.DisposeAsync();
        await Assertions.Expect(page.Locator("#live-status")).ToContainTextAsync("No connection", new() { Timeout = 40_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Lighthouse of Skarn relit" })).ToBeVisibleAsync();   // what is there stays
        Assert.False(app.HasExited, string.Join('\n', app.Lines));   // it waits for the storage
        var answer = await page.GotoAsync(new Uri(address, "/stories/" + new string('0', 64)).AbsoluteUri, new() { Timeout = 60_000 });
        Assert.Equal(503, answer!.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This page cannot be shown now." })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Load the page again");
    }
}
