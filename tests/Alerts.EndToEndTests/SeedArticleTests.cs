using System.Net.Http.Json;
using System.Text.Json;
using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

public sealed class SeedArticleTests
{
    private const string FollowUp =
        "Foro Penal said on Friday it had now verified 210 releases of political prisoners, up from about 180. The interim president stands by 406.";

    [Fact]
    public async Task The_real_article_opens_a_contested_story_and_its_follow_up_tells_only_the_change()
    {
        var article = await File.ReadAllTextAsync(Repository.Shared("seed/article.txt"), TestContext.Current.CancellationToken);
        await using var installation = await Installation.StartAsync();
        await installation.CommandAsync("subscribe", "desk@example.org", "venezuela prisoners");

        Assert.Contains("new story", await installation.DropTextAsync("article.txt", article), StringComparison.Ordinal);
        var first = Assert.Single(await installation.MailsAsync(1));
        Assert.Equal("Venezuela: political prisoners released – 406 (Rodriguez) / around 180 (Foro Penal)", first.Subject);
        Assert.Matches(@"406 +Delcy Rodriguez, interim president +since December", first.TextBody);
        Assert.Matches(@"around 180 +Foro Penal, NGO +period not stated", first.TextBody);
        Assert.Contains("17 journalists and media workers", first.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("January 3", first.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("observers are watching", first.TextBody, StringComparison.Ordinal);
        Assert.Single(await BlobsAsync(installation, Containers.Stories));

        Assert.Contains("1 development, 1 recipient", await installation.DropTextAsync("follow-up.txt", FollowUp), StringComparison.Ordinal);
        var second = (await installation.MailsAsync(2))[1];
        Assert.Contains("Foro Penal now 210 (was around 180)", second.Subject, StringComparison.Ordinal);
        Assert.Contains("around 180 → 210", second.TextBody, StringComparison.Ordinal);
        Assert.Contains("STILL CONTESTED", second.TextBody, StringComparison.Ordinal);
        Assert.Equal(first.MessageId, Assert.Single(second.References));
        Assert.Single(await BlobsAsync(installation, Containers.Stories));

        // Dropped again, also under other names: nothing.
        Assert.Contains("dropped before", await installation.DropTextAsync("article.txt", article), StringComparison.Ordinal);
        Assert.Contains("dropped before", await installation.DropTextAsync("copy.txt", FollowUp), StringComparison.Ordinal);
        Assert.Equal(2, (await installation.MailsAsync(2)).Count);

        await TheStoryAnswersAsync(installation);
    }

    private static async Task TheStoryAnswersAsync(Installation installation)
    {
        using var client = new HttpClient { BaseAddress = installation.Url };
        var id = Path.GetFileNameWithoutExtension((await BlobsAsync(installation, Containers.Stories))[0]);
        var story = await client.GetFromJsonAsync<JsonElement>($"api/stories/{id}", TestContext.Current.CancellationToken);
        Assert.Equal(2, story.GetProperty("articles").GetArrayLength());
        var update = story.GetProperty("articles")[1].GetProperty("developments")[0];
        Assert.Equal("Update", update.GetProperty("kind").GetString());
        Assert.Equal(1, update.GetProperty("origins").GetInt32());
        Assert.Equal("around 180", update.GetProperty("figure").GetProperty("before").GetString());

        var missing = await client.GetAsync($"api/stories/{new string('0', 64)}", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("application/problem+json", missing.Content.Headers.ContentType?.MediaType);
    }

    private static async Task<IReadOnlyList<string>> BlobsAsync(Installation installation, string container)
    {
        var names = new List<string>();
        await foreach (var blob in installation.Storage().Container(container).GetBlobsAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            names.Add(blob.Name);
        }

        return names;
    }
}
