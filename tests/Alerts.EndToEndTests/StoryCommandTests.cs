using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Alerts.Storage;

namespace Alerts.EndToEndTests;

public sealed class StoryCommandTests
{
    private const string Bridge = "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.";
    private const string Chess = "The world chess champion Timo Arendal said he would retire after the summer tournament in Oskabad.";
    private const string Later = "Timo Arendal, the retired world chess champion, opened an academy for 300 children in Oskabad on Friday.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stories_are_merged_and_split_by_command_or_call_and_made_again_by_command_and_nothing_is_sent()
    {
        await using var installation = await Installation.StartAsync();
        using var client = new HttpClient { BaseAddress = installation.Url };
        await installation.CommandAsync("subscribe", "desk@example.org", "bridge OR arendal");
        await installation.DropTextAsync("1.txt", Bridge);
        await installation.DropTextAsync("2.txt", Chess);
        var stories = await StoriesAsync(client);
        Assert.Equal(2, stories.Count);
        var (older, younger) = (stories[1], stories[0]);
        await installation.MailsAsync(2);

        Assert.Contains("Nothing was sent", await installation.CommandAsync("story", "merge", younger[..12], older[..12]), StringComparison.Ordinal);
        using var again = await client.PostAsJsonAsync($"api/stories/{older}/merge", new { with = younger }, Cancellation);
        var merged = await again.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal((older, younger, false), (
            merged.GetProperty("storyId").GetString(), merged.GetProperty("alias").GetString(), merged.GetProperty("isNew").GetBoolean()));
        using var unknown = await client.PostAsJsonAsync($"api/stories/{older}/merge", new { with = "x" }, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(2, (await AlertsCommand.RunAsync(installation.Data, "story", "merge", older, older)).ExitCode);
        Assert.Equal([older], await StoriesAsync(client));
        Assert.Equal(older, (await client.GetFromJsonAsync<JsonElement>($"api/stories/{younger}", Cancellation)).GetProperty("id").GetString());

        await installation.DropTextAsync("3.txt", Later);
        Assert.Equal([0, 0, 1], (await installation.MailsAsync(3)).Select(mail => mail.References.Count));
        Assert.Equal([older], await StoriesAsync(client));

        var articles = (await client.GetFromJsonAsync<JsonElement>($"api/stories/{older}", Cancellation)).GetProperty("articles")
            .EnumerateArray().Select(article => article.GetProperty("articleId").GetString()!).ToList();
        Assert.Contains(
            "Nothing was sent", await installation.CommandAsync("story", "split", older[..12], articles[1][..12], articles[2][..12]), StringComparison.Ordinal);
        using var twice = await client.PostAsJsonAsync($"api/stories/{older}/split", new { items = articles[1..] }, Cancellation);
        var split = await twice.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal((older, false), (split.GetProperty("storyId").GetString(), split.GetProperty("isNew").GetBoolean()));
        Assert.Equal(
            ((string[])[older, split.GetProperty("made").GetString()!]).Order(StringComparer.Ordinal), (await StoriesAsync(client)).Order(StringComparer.Ordinal));
        using var none = await client.PostAsJsonAsync($"api/stories/{older}/split", new { items = articles[..1] }, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, none.StatusCode);

        var before = await ContentsAsync(installation);
        foreach (var container in (string[])[Containers.Stories, Containers.Decisions, Containers.Ingested])
        {
            await EmptyAsync(installation, container);
        }

        await using var rebuild = AlertsCommand.Start(installation.Data, "rebuild", "--json");
        Assert.True(await rebuild.WaitForExitAsync() == 0, rebuild.Output);
        var report = JsonDocument.Parse(rebuild.Printed).RootElement;
        Assert.Equal((3, 3, 3), (
            report.GetProperty("restored").GetInt32(), report.GetProperty("stories").GetInt32(), report.GetProperty("made").GetInt32()));
        Assert.Equal(before, await ContentsAsync(installation));
        Assert.Equal(3, (await installation.MailsAsync(3)).Count);

        await EmptyAsync(installation, Containers.Ingested);
        await EmptyAsync(installation, Containers.Raw);
        var (exitCode, output) = await AlertsCommand.RunAsync(installation.Data, "rebuild");
        Assert.Equal(1, exitCode);
        Assert.Contains("The kept bytes of", output, StringComparison.Ordinal);
    }

    // Newest first.
    private static async Task<IReadOnlyList<string>> StoriesAsync(HttpClient client) =>
    [
        .. (await client.GetFromJsonAsync<JsonElement>("api/stories", Cancellation)).GetProperty("items").EnumerateArray()
            .Select(story => story.GetProperty("id").GetString()!),
    ];

    private static async Task<Dictionary<string, string>> ContentsAsync(Installation installation)
    {
        var contents = new Dictionary<string, string>();
        foreach (var name in (string[])[Containers.Stories, Containers.Decisions, Containers.Ingested])
        {
            var container = installation.Storage().Container(name);
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: Cancellation))
            {
                var content = await container.GetBlobClient(blob.Name).DownloadContentAsync(Cancellation);
                contents[$"{name}/{blob.Name}"] = Convert.ToBase64String(content.Value.Content);
            }
        }

        return contents;
    }

    private static async Task EmptyAsync(Installation installation, string name)
    {
        var container = installation.Storage().Container(name);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: Cancellation))
        {
            await container.DeleteBlobAsync(blob.Name, cancellationToken: Cancellation);
        }
    }
}
