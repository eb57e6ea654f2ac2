using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alerts.Pages.Tests;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Queues.Models;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Site))]

namespace Alerts.Pages.Tests;

/// <summary>The real app on an Azurite of its own, filled from golden stories, and a real Chromium that looks at it.</summary>
public sealed partial class Site : IAsyncDisposable
{
    public const string Key = "not-a-secret-but-long-enough-to-be-taken";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly Lazy<Task<Running>> _running = new(StartAsync);

    /// <summary>The address of the app.</summary>
    public async Task<Uri> AddressAsync() => (await _running.Value).Address;

    /// <summary>A new window of a new browser profile; skips the test where there is no Chromium.</summary>
    public async Task<IPage> OpenAsync(string path, Action<BrowserNewContextOptions>? change = null)
    {
        var running = await _running.Value;
        var options = new BrowserNewContextOptions { BaseURL = running.Address.AbsoluteUri, Locale = "en-GB", TimezoneId = "Asia/Tokyo" };
        change?.Invoke(options);
        var context = await running.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The path of a story's page.</summary>
    public async Task<string> StoryAsync(string name)
    {
        using var client = new HttpClient { BaseAddress = await AddressAsync() };
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var match = Regex.Match(home, $"href=\"(/stories/[0-9a-f]+)\"><bdi>{Regex.Escape(name)}");
        Assert.True(match.Success, $"The story {name} is not on the front page:\n{home}");
        return match.Groups[1].Value;
    }

    /// <summary>The path of an article's page, by its headline in a story.</summary>
    public async Task<string> ArticleAsync(string story, string headline)
    {
        using var client = new HttpClient { BaseAddress = await AddressAsync() };
        var page = await client.GetStringAsync(new Uri(await StoryAsync(story), UriKind.Relative), TestContext.Current.CancellationToken);
        var match = Regex.Match(page, $"href=\"(/articles/[0-9a-f]+/[0-9]+)\"><bdi>{Regex.Escape(headline)}");
        Assert.True(match.Success, $"The article {headline} is not in the story.");
        return match.Groups[1].Value;
    }

    /// <summary>Drops an article and does not wait.</summary>
    public async Task DropAsync(string name, object article) => await (await _running.Value).Storage.Container(Containers.Articles)
        .UploadBlobAsync(name, BinaryData.FromString(article as string ?? JsonSerializer.Serialize(article)), TestContext.Current.CancellationToken);

    /// <summary>Waits until nothing is under way.</summary>
    public async Task UntilIdleAsync() => await UntilIdleAsync(await _running.Value);

    public async ValueTask DisposeAsync()
    {
        if (!_running.IsValueCreated || !_running.Value.IsCompletedSuccessfully)
            return;
        var running = await _running.Value;
        await running.Browser.DisposeAsync();
        running.Playwright.Dispose();
        await running.App.DisposeAsync();
        await running.Azurite.DisposeAsync();
    }

    private static async Task<Running> StartAsync()
    {
        Assert.SkipWhen(AzuriteProcess.FindProgram() is null, "Azurite is not installed. Run 'npm ci' in the repository.");
        var chromium = Find("chromium", "chromium-browser", "google-chrome");
        Assert.SkipWhen(chromium is null, "There is no Chromium on this machine. Install Debian's package chromium, or run ./alerts test.");

        var azurite = await AzuriteProcess.StartAsync(CancellationToken.None);
        var connection = azurite.ConnectionString(0);
        var (app, address) = await StartAppAsync(connection);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox"] });
        var running = new Running(azurite, app, StorageConnection.Open(connection), address, playwright, browser);
        await FillAsync(running);
        return running;
    }

    /// <summary>Starts the app on a storage.</summary>
    public static async Task<(ChildProgram App, Uri Address)> StartAppAsync(string connection)
    {
        var app = ChildProgram.Start("src/Alerts.Functions", new Dictionary<string, string>
        {
            [StorageConnection.Setting] = connection,
            ["Alerts__Identity__Key"] = Convert.ToBase64String(new byte[32]),
            ["Alerts__Operator__Key"] = Key,
            ["Alerts__Webhooks__AllowLoopback"] = "true",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = "00:00:00.100",
        });
        await app.UntilAsync("Now listening on");
        return (app, new Uri(Listening().Match(string.Join('\n', app.Lines)).Groups[1].Value));
    }

    private static async Task FillAsync(Running running)
    {
        var inbox = running.Storage.Container(Containers.Articles);
        foreach (var (file, count) in ((string, int)[])[("epidemic.md", 4), ("court.md", 3), ("ferry.md", 8)])
        {
            foreach (var (i, article) in GoldenArticles.Read(file).Take(count).Index())
            {
                // One after the other: their order is part of the story.
                await inbox.UploadBlobAsync($"{file}-{i}.json", BinaryData.FromString(article));
                await UntilIdleAsync(running);
            }
        }
    }

    private static async Task UntilIdleAsync(Running running)
    {
        var clock = Stopwatch.StartNew();
        string[] queues = ["azure-webjobs-blobtrigger-alerts", .. Queues.All];
        while (await running.Storage.Container(Containers.Articles).GetBlobsAsync().AnyAsync() || await AnyWaitsAsync(running, queues))
        {
            Assert.True(clock.Elapsed < Limit, $"Not idle within {Limit}:\n{string.Join('\n', running.App.Lines)}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private static async Task<bool> AnyWaitsAsync(Running running, IEnumerable<string> queues)
    {
        foreach (var queue in queues)
        {
            if (((QueueProperties)await running.Storage.Queue(queue).GetPropertiesAsync()).ApproximateMessagesCount > 0)
                return true;
        }

        return false;
    }

    /// <summary>A program on the search path; null where there is none of these names.</summary>
    public static string? Find(params string[] names) => names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();

    private sealed record Running(
        AzuriteProcess Azurite, ChildProgram App, AlertsStorage Storage, Uri Address, IPlaywright Playwright, IBrowser Browser);
}
