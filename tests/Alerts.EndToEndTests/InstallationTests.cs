namespace Alerts.EndToEndTests;

public sealed class InstallationTests
{
    private const string Article = "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.";

    [Fact]
    public async Task A_second_up_says_plainly_that_one_runs()
    {
        await using var installation = await Installation.StartAsync();
        var (exitCode, output) = await AlertsCommand.RunAsync(installation.Data, "up");
        Assert.Equal(1, exitCode);
        Assert.Contains($"It already runs at {installation.Url}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_answered_with_cause_and_remedy()
    {
        await using var installation = await Installation.StartAsync();
        var path = Path.Combine(installation.Data, "broken.json");
        await File.WriteAllTextAsync(path, "{ \"title\": ", TestContext.Current.CancellationToken);
        var (exitCode, output) = await AlertsCommand.RunAsync(installation.Data, "drop", path);
        Assert.Equal(2, exitCode);
        Assert.Contains("rejected: The file is not the JSON of an article: line 1", output, StringComparison.Ordinal);
        Assert.Contains("article.json.invalid", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_without_an_installation_say_how_to_start_one()
    {
        var folder = Directory.CreateTempSubdirectory("alerts-").FullName;
        var (exitCode, output) = await AlertsCommand.RunAsync(folder, "subscribe", "desk@example.org", "bridge");
        Assert.Equal(1, exitCode);
        Assert.Contains("./alerts up", output, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_is_known_outlives_a_stop_and_a_start()
    {
        await using var installation = await Installation.StartAsync();
        await installation.CommandAsync("subscribe", "desk@example.org", "bridge nordvik");
        await installation.DropTextAsync("1.txt", Article);
        await installation.MailsAsync(1);

        installation.Up.Terminate();
        Assert.Equal(0, await installation.Up.WaitForExitAsync());
        await installation.StartAgainAsync();

        Assert.Contains("dropped before", await installation.DropTextAsync("2.txt", Article), StringComparison.Ordinal);
        await installation.DropTextAsync("3.txt", Article + " Ferries will carry cars across the fjord every 20 minutes from June.");
        var mails = await installation.MailsAsync(2);
        Assert.DoesNotContain("\"The town council", mails[1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_was_killed_in_the_middle_loses_nothing_and_tells_nothing_twice()
    {
        await using var installation = await Installation.StartAsync();
        await installation.CommandAsync("subscribe", "desk@example.org", "bridge nordvik");
        await installation.Storage().Container("articles").GetBlobClient("1.txt").UploadAsync(
            BinaryData.FromString(Article), overwrite: true, TestContext.Current.CancellationToken);
        AlertsCommand.Signal("-KILL", installation.AppPid);
        Assert.NotEqual(0, await installation.Up.WaitForExitAsync());
        Assert.Contains("ended by itself", installation.Up.Output, StringComparison.Ordinal);

        await installation.StartAgainAsync();
        Assert.Contains("Nordvik", Assert.Single(await installation.MailsAsync(1)).TextBody, StringComparison.Ordinal);
    }
}
