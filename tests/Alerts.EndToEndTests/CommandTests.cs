using System.Text.Json;
using Alerts.Storage;

namespace Alerts.EndToEndTests;

public sealed class CommandTests
{
    private const string Article = "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_an_installation_holds_is_listed_for_people_and_for_programs()
    {
        await using var installation = await Installation.StartAsync();
        await using var watch = AlertsCommand.Start(installation.Data, "watch", "--json");
        await watch.WaitForAsync("Watching.");
        Assert.Contains("Subscribed desk@example.org", await installation.CommandAsync("subscribe", "desk@example.org", "bridge nordvik"), StringComparison.Ordinal);
        Assert.Contains("subscribed already", await installation.CommandAsync("subscribe", "desk@example.org", "bridge nordvik"), StringComparison.Ordinal);
        await installation.DropTextAsync("1.txt", Article);
        Assert.Equal(2, (await BrokenAsync(installation)).ExitCode);

        await watch.WaitForAsync("\"subject\"");
        watch.Terminate();
        Assert.Equal(0, await watch.WaitForExitAsync());
        var alert = Json(watch.Printed);
        Assert.Equal(["at", "channel", "to", "subject", "text"], alert.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("email", "desk@example.org"), (alert.GetProperty("channel").GetString(), alert.GetProperty("to").GetString()));

        var story = Assert.Single(await ItemsAsync(installation, "stories"));
        var id = story.GetProperty("id").GetString()!;
        Assert.Contains(id[..12], await installation.CommandAsync("stories"), StringComparison.Ordinal);
        Assert.Contains("New The town council", await installation.CommandAsync("stories", id[..8]), StringComparison.Ordinal);
        Assert.Equal(id, Json(await PrintedAsync(installation, 0, "stories", id[..8], "--json")).GetProperty("id").GetString());

        var rejected = Assert.Single(await ItemsAsync(installation, "rejected"));
        Assert.Equal("article.json.invalid", rejected.GetProperty("code").GetString());
        var shown = await installation.CommandAsync("rejected");
        Assert.All(
            (string[])["broken.json", "The file is not the JSON of an article: line 1", "Mend the JSON"],
            text => Assert.Contains(text, shown, StringComparison.Ordinal));

        var status = Json(await PrintedAsync(installation, 0, "status", "--json"));
        Assert.True(status.GetProperty("healthy").GetBoolean());
        Assert.True(status.GetProperty("app").GetProperty("answers").GetBoolean());
        Assert.Equal((1, 1), (status.GetProperty("stories").GetInt32(), status.GetProperty("rejected").GetInt32()));
    }

    [Fact]
    public async Task The_help_shows_commands_as_they_are_typed()
    {
        await using var help = AlertsCommand.Start("", "story", "--help");
        Assert.Equal(0, await help.WaitForExitAsync());
        Assert.Contains("./alerts story [command] [options]", help.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscription_is_ended_by_the_beginning_of_its_id()
    {
        await using var installation = await Installation.StartAsync();
        var added = Json(await PrintedAsync(installation, 0, "subscribe", "desk@example.org", "bridge", "--json"));
        var id = added.GetProperty("id").GetString()!;
        Assert.Contains($"{id[..12]}", await installation.CommandAsync("subscriptions"), StringComparison.Ordinal);
        Assert.Contains("desk@example.org is not told of bridge any more", await installation.CommandAsync("subscriptions", "remove", id[..8]), StringComparison.Ordinal);
        Assert.Empty(await ItemsAsync(installation, "subscriptions"));
        Assert.Equal(id, Assert.Single(await ItemsAsync(installation, "subscriptions", "--ended")).GetProperty("id").GetString());

        Assert.Equal("", await PrintedAsync(installation, 3, "subscriptions", "remove", "0000", "--json"));
        Assert.Equal("", await PrintedAsync(installation, 3, "stories", "0000", "--json"));
        Assert.Equal("", await PrintedAsync(installation, 3, "rejected", "--retry", "none.txt", "--json"));
        Assert.Equal("", await PrintedAsync(installation, 3, "drop", Path.Combine(installation.Data, "none.txt"), "--json"));
        Assert.Equal("", await PrintedAsync(installation, 2, "subscribe", "desk@example.org", "-bridge", "--json"));
        Assert.Equal("", await PrintedAsync(installation, 2, "subscribe", "desk", "bridge", "--json"));
        Assert.Equal("", await PrintedAsync(installation, 2, "subscriptions", "--after", "!", "--json"));
    }

    [Fact]
    public async Task A_rejected_file_can_be_dropped_again_and_stays_while_it_cannot_be_read()
    {
        await using var installation = await Installation.StartAsync();
        await BrokenAsync(installation);
        var again = Json(await PrintedAsync(installation, 2, "rejected", "--retry", "broken.json", "--json"));
        Assert.Equal("article.json.invalid", again.GetProperty("error").GetProperty("code").GetString());
        Assert.Single(await ItemsAsync(installation, "rejected"));

        // As after an upgrade that reads what an older version refused.
        await installation.Storage().Container(Containers.Rejected).GetBlobClient("readable.txt").UploadAsync(BinaryData.FromString(Article), Cancellation);
        Assert.Contains("readable.txt: new story", await installation.CommandAsync("rejected", "--retry", "readable.txt"), StringComparison.Ordinal);
        Assert.Equal("broken.json", Assert.Single(await ItemsAsync(installation, "rejected")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Messages_that_were_given_up_make_status_end_with_1_and_are_named()
    {
        await using var installation = await Installation.StartAsync();
        var poison = installation.Storage().Queue($"{Queues.EmailRequested}-poison");
        await poison.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        await poison.SendMessageAsync("{}", Cancellation);

        var (exitCode, output) = await AlertsCommand.RunAsync(installation.Data, "status");
        Assert.Equal(1, exitCode);
        Assert.Contains(" of email-requested; the messages are kept. See: ./alerts poison list", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> BrokenAsync(Installation installation)
    {
        var path = Path.Combine(installation.Data, "broken.json");
        await File.WriteAllTextAsync(path, "{ \"title\": ", Cancellation);
        return await AlertsCommand.RunAsync(installation.Data, "drop", path);
    }

    // What stands on standard output; the command must end as expected and must not colour what goes into a pipe.
    private static async Task<string> PrintedAsync(Installation installation, int exitCode, params IEnumerable<string> arguments)
    {
        await using var command = AlertsCommand.Start(installation.Data, arguments);
        Assert.True(await command.WaitForExitAsync() == exitCode, command.Output);
        Assert.DoesNotContain("\u001b", command.Output, StringComparison.Ordinal);
        Assert.True(exitCode == 0 || command.Output.Length > 0, "It failed without a word.");
        return command.Printed;
    }

    private static async Task<IReadOnlyList<JsonElement>> ItemsAsync(Installation installation, params IEnumerable<string> arguments) =>
        [.. Json(await PrintedAsync(installation, 0, [.. arguments, "--json"])).GetProperty("items").EnumerateArray()];

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
