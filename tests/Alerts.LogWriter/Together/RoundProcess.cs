using System.Diagnostics;
using System.Globalization;

namespace Alerts.LogWriter.Together;

/// <summary>A <see cref="RoundWorker"/> in a process of its own.</summary>
public sealed class RoundProcess : IDisposable
{
    private readonly Process _process;

    private RoundProcess(Process process) => _process = process;

    /// <summary>Starts one and waits until it has read the log.</summary>
    public static async Task<RoundProcess> StartAsync(string connection, int handlers, CancellationToken cancellation)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Alerts.LogWriter.dll");
        var start = new ProcessStartInfo("dotnet", [program, "handle", connection, handlers.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = new RoundProcess(Process.Start(start)!);
        await process.ExpectAsync("ready", cancellation);
        return process;
    }

    /// <summary>Lets it handle a round.</summary>
    public void Go(Round round) => _process.StandardInput.WriteLine(round.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until it has handled the round.</summary>
    public Task DoneAsync(CancellationToken cancellation) => ExpectAsync("done", cancellation);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task ExpectAsync(string word, CancellationToken cancellation)
    {
        if (await _process.StandardOutput.ReadLineAsync(cancellation) != word)
            throw new InvalidOperationException($"A worker ended without \"{word}\"; its error output tells why.");
    }
}
