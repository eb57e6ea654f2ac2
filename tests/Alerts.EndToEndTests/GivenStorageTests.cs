using Alerts.TestSupport;

[assembly: AssemblyFixture(typeof(AzuriteAccounts))]

namespace Alerts.EndToEndTests;

public sealed class GivenStorageTests(AzuriteAccounts azurite) : IDisposable
{
    private const string Variable = "ALERTS_STORAGE";

    private readonly string _elsewhere = Directory.CreateTempSubdirectory("alerts-").FullName;

    [Fact]
    public async Task The_app_runs_on_a_given_account_and_its_key_is_shown_nowhere()
    {
        var storage = await azurite.TakeAsync();
        var key = storage.Split(';').Single(part => part.StartsWith("AccountKey=", StringComparison.Ordinal))["AccountKey=".Length..];
        await using var installation = await Installation.StartAsync((Variable, storage));
        Assert.False(Directory.Exists(Path.Combine(installation.Data, "azurite")));
        await installation.CommandAsync("subscribe", "desk@example.org", "bridge nordvik");
        await installation.DropTextAsync("1.txt", "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.");
        await installation.MailsAsync(1);

        // From another folder, by the account alone.
        var (exitCode, output) = await AlertsCommand.RunAsync(_elsewhere, "subscriptions", "--storage", storage);
        Assert.True(exitCode == 0, output);
        Assert.Contains("desk@example.org", output, StringComparison.Ordinal);
        (exitCode, output) = await AlertsCommand.RunAsync(_elsewhere, "status", "--storage", storage);
        Assert.True(exitCode == 0, output);
        Assert.Contains("address is not known here", output, StringComparison.Ordinal);

        // With another identity key its subscribers would be told everything again.
        foreach (var arguments in (string[][])[["up"], ["subscribe", "desk@example.org", "bridge nordvik"]])
        {
            (exitCode, output) = await AlertsCommand.RunAsync(_elsewhere, [.. arguments, "--storage", storage]);
            Assert.Equal(1, exitCode);
            Assert.Contains("identity key", output, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(_elsewhere, "keys.json")));
        }

        Assert.DoesNotContain(key, installation.Up.Output, StringComparison.Ordinal);
        using var log = new StreamReader(new FileStream(Path.Combine(installation.Data, "app.log"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        Assert.DoesNotContain(key, await log.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(installation.Data, "run.json")));
    }

    [Theory]
    [InlineData("something", "cannot be read")]
    [InlineData("AccountName=a;AccountKey=c2VjcmV0LXNlY3JldA==;BlobEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:1/a;TableEndpoint=http://127.0.0.1:1/a", "cannot be used")]
    public async Task An_account_that_cannot_be_used_is_told_without_its_key(string storage, string reason)
    {
        foreach (var command in (string[])["up", "status"])
        {
            var (exitCode, output) = await AlertsCommand.RunAsync(_elsewhere, command, "--storage", storage);
            Assert.Equal(1, exitCode);
            Assert.Contains(reason, output, StringComparison.Ordinal);
            Assert.DoesNotContain("c2VjcmV0", output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(_elsewhere, recursive: true);
}
