using System.Diagnostics;
using System.Globalization;

namespace Alerts.Cli.Local;

/// <summary>A program that runs beside the command, in a session of its own, so that Ctrl-C reaches only the command.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(40);

    private readonly Process _process;
    private readonly StreamWriter _log;

    private ChildProcess(Process process, StreamWriter log) => (_process, _log) = (process, log);

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Starts a program; every line that it prints goes to the log file and to <paramref name="onLine"/>.</summary>
    public static ChildProcess Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder, string logFile, Action<string> onLine)
    {
        const string NewSession = "/usr/bin/setsid";
        var words = arguments.ToList();
        if (File.Exists(NewSession))
            (program, words) = (NewSession, [program, .. words]);
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var log = new StreamWriter(logFile, append: true) { AutoFlush = true };
        var child = new ChildProcess(new Process { StartInfo = start }, log);
        void Keep(string? line)
        {
            if (line is null)
                return;
            lock (log)
            {
                log.WriteLine(line);
            }

            onLine(line);
        }

        child._process.OutputDataReceived += (_, e) => Keep(e.Data);
        child._process.ErrorDataReceived += (_, e) => Keep(e.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Asks a process to end in its own time.</summary>
    public static void Terminate(int id)
    {
        // The framework can only kill.
        using var kill = Process.Start("kill", ["-TERM", id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task WaitForExitAsync(CancellationToken cancellation) => await _process.WaitForExitAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Terminate(_process.Id);
            using var limit = new CancellationTokenSource(StopLimit);
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        await _log.DisposeAsync();
    }
}
