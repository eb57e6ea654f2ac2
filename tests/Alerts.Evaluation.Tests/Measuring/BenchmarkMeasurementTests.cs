using Alerts.Evaluation.Measuring;
using Alerts.TestSupport;

namespace Alerts.Evaluation.Tests.Measuring;

public sealed class BenchmarkMeasurementTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmarks-");

    [Fact]
    public async Task The_real_benchmarks_give_their_table_and_nothing_of_the_machine()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "tests"));
        Directory.CreateSymbolicLink(
            Path.Combine(_folder.FullName, "tests/Alerts.Benchmarks"), Path.Combine(Repository.Root, "tests/Alerts.Benchmarks"));
        var measurement = Measurement("StatementIndexBenchmarks");
        Assert.Null(measurement.Obstacle);

        var progress = new List<string>();
        var outcome = await measurement.RunAsync(progress.Add, TestContext.Current.CancellationToken);

        Assert.True(outcome.IsMeasured, outcome.Section);
        var lines = outcome.Section.Split('\n');
        Assert.StartsWith("`dotnet run -c Release --project tests/Alerts.Benchmarks -- --filter *StatementIndexBenchmarks*", lines[0], StringComparison.Ordinal);
        Assert.Contains("Ratio", lines[2], StringComparison.Ordinal);
        Assert.Contains("Allocated", lines[2], StringComparison.Ordinal);
        Assert.All(lines.Skip(2), line => Assert.StartsWith("|", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("| Score ", StringComparison.Ordinal) && line.Contains(" 10000 ", StringComparison.Ordinal));
        Assert.NotEmpty(progress);
    }

    [Fact]
    public void Benchmarks_that_are_not_built_are_an_obstacle() => Assert.NotNull(Measurement("StatementIndexBenchmarks").Obstacle);

    public void Dispose() => _folder.Delete(recursive: true);

    private BenchmarkMeasurement Measurement(string type) => new(_folder.FullName, new BenchmarkEntry("speed", type), isLong: false);
}
