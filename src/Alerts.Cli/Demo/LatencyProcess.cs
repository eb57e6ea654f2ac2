using System.Globalization;
using Alerts.Cli.Local;

namespace Alerts.Cli.Demo;

/// <summary>Runs <c>alerts latency</c> as a process of its own, so that nothing that this one holds makes the figures better.</summary>
internal static class LatencyProcess
{
    /// <summary>Measures and prints.</summary>
    /// <returns>False where it could not be measured; why was printed.</returns>
    public static async Task<bool> RunAsync(LocalFolder folder, int number, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await using var process = ChildProcess.Start(
            "dotnet",
            [typeof(LatencyProcess).Assembly.Location, "latency", "--number", number.ToString(CultureInfo.InvariantCulture), "--data", folder.Path],
            new Dictionary<string, string>(), folder.Path, folder.LatencyLog,
            line =>
            {
                lock (lines)
                {
                    lines.Add(line);
                }
            });
        var exitCode = await Terminal.WaitAsync(
            $"Measuring the time from drop to mail with {number} articles", async () =>
            {
                await process.WaitForExitAsync(cancellation);
                return process.ExitCode;
            });
        Terminal.Line($"{lines.LastOrDefault() ?? $"No time was measured; see {folder.LatencyLog}"}");
        return exitCode == 0;
    }
}
