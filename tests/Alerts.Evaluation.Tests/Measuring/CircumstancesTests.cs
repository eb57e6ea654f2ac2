using Alerts.Evaluation.Measuring;

namespace Alerts.Evaluation.Tests.Measuring;

/// <summary>Asks the real git about a small repository.</summary>
public sealed class CircumstancesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("circumstances-");

    [Fact]
    public async Task A_clean_checkout_is_told_by_its_commit_even_when_the_report_was_written_again()
    {
        var commit = await CommitAsync();
        Assert.Equal($"commit {commit}", await ToldAsync());
        File.WriteAllText(At(MeasurementReport.Path), "another report");
        Assert.Equal($"commit {commit}", await ToldAsync());
    }

    [Theory]
    [InlineData("code.cs")]
    [InlineData("new.cs")]
    public async Task A_changed_or_added_file_is_told(string file)
    {
        var commit = await CommitAsync();
        File.WriteAllText(At(file), "changed");
        Assert.Equal($"commit {commit} with uncommitted changes", await ToldAsync());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> CommitAsync()
    {
        Directory.CreateDirectory(At("docs"));
        File.WriteAllText(At("code.cs"), "code");
        File.WriteAllText(At(MeasurementReport.Path), "report");
        await GitAsync("init", "--quiet");
        await GitAsync("add", "--all");
        await GitAsync("config", "user.name", "Test");
        await GitAsync("config", "user.email", "test@example.org");
        await GitAsync("config", "commit.gpgsign", "false");
        await GitAsync("commit", "--quiet", "--message", "First");
        return (await GitAsync("rev-parse", "--short", "HEAD")).Trim();
    }

    private async Task<string> GitAsync(params string[] arguments)
    {
        var ended = await ChildProcess.RunAsync("git", arguments, _folder.FullName, null, TestContext.Current.CancellationToken);
        Assert.True(ended.ExitCode == 0, ended.LastLine);
        return ended.Output;
    }

    private async Task<string> ToldAsync() =>
        (await Circumstances.OfAsync(_folder.FullName, TimeProvider.System, TestContext.Current.CancellationToken)).Commit;

    private string At(string path) => Path.Combine(_folder.FullName, path);
}
