namespace Alerts.Evaluation.Measuring;

/// <summary>Runs the benchmarks of one class and takes over their table.</summary>
/// <param name="root">The checkout.</param>
/// <param name="entry">What to measure.</param>
/// <param name="isLong">True for the long rounds of BenchmarkDotNet.</param>
internal sealed class BenchmarkMeasurement(string root, BenchmarkEntry entry, bool isLong) : IMeasurement
{
    private const string Program = "tests/Alerts.Benchmarks/bin/Release/net10.0/Alerts.Benchmarks.dll";
    private const string Artifacts = ".alerts/measurements/benchmarks";

    public string Name => entry.Name;

    public string? Obstacle => File.Exists(Path.Combine(root, Program))
        ? null
        : "the benchmarks are not built; `./alerts measure` builds them.";

    public async Task<Outcome> RunAsync(Action<string> onLine, CancellationToken cancellation)
    {
        string[] arguments = ["--filter", $"*{entry.Class}*", "--artifacts", Artifacts, .. isLong ? new[] { "--long" } : []];
        var table = Path.Combine(root, Artifacts, "results", $"Alerts.Benchmarks.{entry.Class}-report-github.md");
        Directory.CreateDirectory(Path.GetDirectoryName(table)!);
        File.Delete(table);
        var ended = await ChildProcess.RunAsync("dotnet", [Program, .. arguments], root, line =>
        {
            if (line.StartsWith("// ** Remained", StringComparison.Ordinal))
                onLine(line.Trim('/', ' ', '*'));
        }, cancellation);

        var command = $"`dotnet run -c Release --project tests/Alerts.Benchmarks -- {string.Join(' ', arguments)}`";
        return ended.ExitCode == 0 && File.Exists(table)
            ? new Outcome(true, $"{command}\n\n{string.Join('\n', File.ReadLines(table).Where(line => line.StartsWith('|')))}")
            : new Outcome(false, $"{command}\n\n**Failed**: {ended.LastLine}");
    }
}
