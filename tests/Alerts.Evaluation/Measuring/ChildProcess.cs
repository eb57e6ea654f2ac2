using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Alerts.Evaluation.Measuring;

/// <summary>Runs a program to its end and keeps what it prints.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program; it is killed with its children when the caller is stopped.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments, each as it is.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="onLine">Sees each line while it runs, for showing progress; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UserException">The program cannot be started.</exception>
    public static async Task<Ended> RunAsync(
        string program, IEnumerable<string> arguments, string folder, Action<string>? onLine, CancellationToken cancellation)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var (output, errors) = (new StringBuilder(), new StringBuilder());
        process.OutputDataReceived += (_, line) => Take(line.Data, output, onLine);
        process.ErrorDataReceived += (_, line) => Take(line.Data, errors, onLine);
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new UserException($"{program} cannot be started: {e.Message}. Install it or add it to the path.");
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Ended(process.ExitCode, output.ToString(), errors.ToString());
    }

    private static void Take(string? line, StringBuilder all, Action<string>? onLine)
    {
        if (line is null)
            return;
        all.Append(line).Append('\n');
        onLine?.Invoke(line);
    }
}

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">0 where all went well.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed as errors and messages.</param>
internal sealed record Ended(int ExitCode, string Output, string Errors)
{
    /// <summary>The last line that says something: of the messages, or else of the output.</summary>
    public string LastLine =>
        $"{Output}\n{Errors}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("");
}
