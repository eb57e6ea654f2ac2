using System.Globalization;
using System.Runtime.InteropServices;

namespace Alerts.Evaluation.Measuring;

/// <summary>Where and when something was measured.</summary>
/// <param name="Commit">The commit, and whether the checkout differed from it.</param>
/// <param name="Time">When, UTC.</param>
internal sealed record Circumstances(string Commit, DateTimeOffset Time)
{
    /// <summary>Asks git about a checkout.</summary>
    /// <remarks>The report itself may differ from the commit: it is what the measuring writes.</remarks>
    public static async Task<Circumstances> OfAsync(string root, TimeProvider time, CancellationToken cancellation)
    {
        var head = await ChildProcess.RunAsync("git", ["rev-parse", "--short", "HEAD"], root, null, cancellation);
        var changes = await ChildProcess.RunAsync(
            "git", ["status", "--porcelain", "--", ".", $":(exclude){MeasurementReport.Path}"], root, null, cancellation);
        var commit = head.ExitCode != 0 ? "unknown commit (no git checkout)"
            : $"commit {head.Output.Trim()}{(changes.Output.Length == 0 ? "" : " with uncommitted changes")}";
        return new Circumstances(commit, time.GetUtcNow());
    }

    /// <summary>One sentence for the report.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Measured on {Commit}, {Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, ")
        + $"{RuntimeInformation.FrameworkDescription}.";
}
