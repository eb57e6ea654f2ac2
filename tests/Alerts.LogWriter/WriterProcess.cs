using System.Diagnostics;

namespace Alerts.LogWriter;

/// <summary>A writer in a process of its own.</summary>
public sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <summary>Starts a writer and waits until it has read the log; it writes after <see cref="Go"/>.</summary>
    public static async Task<WriterProcess> StartAsync(WriterSettings settings, CancellationToken cancellation)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Alerts.LogWriter.dll");
        var start = new ProcessStartInfo("dotnet", [program, "write", .. settings.ToArguments()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var writer = new WriterProcess(Process.Start(start)!);
        await writer.ExpectAsync("ready", cancellation);
        return writer;
    }

    /// <summary>Lets it write.</summary>
    public void Go() => _process.StandardInput.WriteLine("go");

    /// <summary>Waits until it has written everything.</summary>
    public Task DoneAsync(CancellationToken cancellation) => ExpectAsync("done", cancellation);

    /// <summary>Ends it at once, in the middle of whatever it does.</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        _process.Kill();   // SIGKILL
        await _process.WaitForExitAsync(cancellation);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task ExpectAsync(string word, CancellationToken cancellation)
    {
        if (await _process.StandardOutput.ReadLineAsync(cancellation) != word)
            throw new InvalidOperationException($"A writer ended without \"{word}\"; its error output tells why.");
    }
}
