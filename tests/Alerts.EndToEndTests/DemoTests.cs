using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

public sealed class DemoTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alerts-").FullName;

    [Fact]
    public async Task The_demo_ends_with_0_when_exactly_the_expected_alerts_came()
    {
        var (exitCode, output) = await AlertsCommand.RunAsync(_folder, "demo", "--exit");
        Assert.True(exitCode == 0, output);
        Assert.Contains("around 180 → 210", output, StringComparison.Ordinal);
        Assert.Contains("before  \"", output, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_folder, "demo", "mails"), "*.eml"));
    }

    [Fact]
    public async Task An_article_taken_away_makes_it_fail_and_name_the_alert_that_did_not_come()
    {
        var seeds = CopySeeds();
        File.Delete(Path.Combine(seeds, "story", "03-foro-penal-counts-again.txt"));
        var (exitCode, output) = await AlertsCommand.RunAsync(_folder, "demo", "--exit", "--seeds", seeds);
        Assert.Equal(1, exitCode);
        Assert.Contains("missing: after 03-foro-penal-counts-again.txt, desk@example.org", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_put_in_makes_it_fail_and_name_the_alert_that_nobody_expects()
    {
        var seeds = CopySeeds();
        await File.WriteAllTextAsync(
            Path.Combine(seeds, "story", "04-extra.txt"),
            "A court in Venezuela on Saturday ordered the guards of three prisons to hand the keys of all prisoners' cells to a commission of judges.",
            TestContext.Current.CancellationToken);
        var (exitCode, output) = await AlertsCommand.RunAsync(_folder, "demo", "--exit", "--seeds", seeds);
        Assert.Equal(1, exitCode);
        Assert.Contains("unexpected: desk@example.org", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_article_can_be_played_alone()
    {
        var article = Repository.Shared("seed/article.txt");
        var (exitCode, output) = await AlertsCommand.RunAsync(_folder, "demo", "--exit", "--article", article, "--topic", "venezuela prisoners");
        Assert.True(exitCode == 0, output);
        Assert.Contains("Venezuela: political prisoners released – 406 (Rodriguez) / around 180 (Foro Penal)", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string CopySeeds()
    {
        var copy = Path.Combine(_folder, "seeds");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Path.Combine(Repository.Root, "seeds"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
