using System.Text.Json;
using Alerts.Articles;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

public sealed class PoisonCommandTests
{
    private const string Text = "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_articles_of_an_archive_are_told_and_a_failed_message_is_listed_replayed_once_and_done_with()
    {
        await using var installation = await Installation.StartAsync();
        await installation.CommandAsync("subscribe", "desk@example.org", "bridge");
        var path = Path.Combine(installation.Data, "articles.zip");
        await File.WriteAllBytesAsync(path, Zip.Of(("monday/1.txt", Text)), Cancellation);
        Assert.Contains("unpacked", await installation.CommandAsync("drop", path), StringComparison.Ordinal);
        await installation.MailsAsync(1);

        var message = JsonSerializer.Serialize(
            new ArticleIngested(ArticleIdentity.Of(new ParsedArticle(Text), null), 1, DateTimeOffset.UnixEpoch, null), MessageJson.Default.ArticleIngested);
        var poison = installation.Storage().Queue(Queues.ArticleIngested + "-poison");
        await poison.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        await poison.SendMessageAsync(message, Cancellation);
        var listed = await ListedAsync(installation);
        Assert.Equal((Queues.ArticleIngested, "waiting", 1, message), (
            listed.GetProperty("queue").GetString(), listed.GetProperty("state").GetString(), listed.GetProperty("times").GetInt32(),
            listed.GetProperty("message").GetString()));
        var (status, report) = await AlertsCommand.RunAsync(installation.Data, "status");
        Assert.Equal(1, status);
        Assert.Contains("alerts poison list", report, StringComparison.Ordinal);

        var id = listed.GetProperty("id").GetString()!;
        Assert.Contains("put back on article-ingested", await installation.CommandAsync("poison", "replay", id[..12]), StringComparison.Ordinal);
        Assert.Contains("was replayed before", await installation.CommandAsync("poison", "replay", id[..12]), StringComparison.Ordinal);
        Assert.Contains("was replayed before", await installation.CommandAsync("poison", "drop", id), StringComparison.Ordinal);
        Assert.Contains("No message waits", await installation.CommandAsync("poison", "replay", "--all"), StringComparison.Ordinal);
        await installation.CommandAsync("status");
        Assert.Equal(3, (await AlertsCommand.RunAsync(installation.Data, "poison", "replay", "nothing")).ExitCode);
        Assert.Equal(1, (await AlertsCommand.RunAsync(installation.Data, "poison", "replay")).ExitCode);
        Assert.Single(await installation.MailsAsync(1));
    }

    // The app writes failed messages down every minute.
    private static async Task<JsonElement> ListedAsync(Installation installation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        while (true)
        {
            await using var command = AlertsCommand.Start(installation.Data, "poison", "list", "--json");
            Assert.Equal(0, await command.WaitForExitAsync());
            var items = JsonDocument.Parse(command.Printed).RootElement.GetProperty("items");
            if (items.GetArrayLength() > 0)
                return Assert.Single(items.EnumerateArray());
            await Task.Delay(TimeSpan.FromSeconds(1), limit.Token);
        }
    }
}
