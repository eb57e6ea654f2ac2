using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

public sealed class DemoTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alerts-").FullName;

    [Fact]
    public async Task The_demo_ends_with_0_when_exactly_the_expected_alerts_came()
    {
        var (exitCode, output) = await AlertsCommand.RunAsync(_folder, "demo", "--exit", "--probes", "3");
        Assert.True(exitCode == 0, output);
        Assert.Contains("around 180 → 210", output, StringComparison.Ordinal);
        Assert.Contains("before  \"", output, StringComparison.Ordinal);
        Assert.Contains("webhook to newsroom, signature verified", output, StringComparison.Ordinal);
        Assert.Contains("15-broken.json: rejected: ", output, StringComparison.Ordinal);
        Assert.Contains("under new names: 15 files, 0 mails, 0 webhooks", output, StringComparison.Ordinal);
        Assert.Matches("From drop to mail, idle and warm, 3 articles: median [0-9]+ ms, 95th percentile [0-9]+ ms", output);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_folder, "demo", "mails"), "*.eml"));
        Assert.All(MailOfTheReadme(), line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Articles_taken_away_and_put_in_make_it_fail_and_name_what_is_missing_and_unexpected()
    {
        var seeds = CopySeeds();
        File.Delete(Path.Combine(seeds, "story", "05-foro-penal-counts-again.json"));
        await File.WriteAllTextAsync(
            Path.Combine(seeds, "story", "16-extra.txt"),
            "A court in Venezuela on Saturday ordered the guards of three prisons to hand the keys of all prisoners' cells to a commission of judges.",
            TestContext.Current.CancellationToken);
        var (exitCode, output) = await AlertsCommand.RunAsync(_folder, "demo", "--exit", "--probes", "0", "--seeds", seeds);
        Assert.Equal(1, exitCode);
        Assert.Contains("missing: after 05-foro-penal-counts-again.json, desk@example.org", output, StringComparison.Ordinal);
        Assert.Contains("unexpected: after 16-extra.txt, desk@example.org", output, StringComparison.Ordinal);
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

    // The first block of the page: what a visitor sees there must be what comes.
    private static IEnumerable<string> MailOfTheReadme() => File.ReadLines(Path.Combine(Repository.Root, "README.md"))
        .SkipWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal))
        .Select(line => line.Replace("Subject:", "", StringComparison.Ordinal).Trim()).Where(line => line.Length > 0);

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
