using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using Xunit;

namespace Alerts.TestSupport;

/// <summary>A script of this folder in a real node process, with the packages of the repository.</summary>
public sealed class NodeProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _errors = new();

    private NodeProcess(Process process) => _process = process;

    /// <summary>Starts a script; skips the test where its package is not installed.</summary>
    /// <param name="script">Name of the file.</param>
    /// <param name="package">The package that it needs.</param>
    /// <param name="argument">Its argument.</param>
    public static NodeProcess Start(string script, string package, string argument)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Repository.Root, "node_modules", package)), $"{package} is not installed. Run 'npm ci' in the repository.");
        var path = Path.Combine(Repository.Root, "tests", "Alerts.TestSupport", script);
        var node = new NodeProcess(new Process
        {
            StartInfo = new ProcessStartInfo("node", [path, argument])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            },
        });
        node._process.OutputDataReceived += (_, line) => node.Keep(line.Data);
        node._process.ErrorDataReceived += (_, line) => node._errors.AppendLine(line.Data);
        node._process.Start();
        node._process.BeginOutputReadLine();
        node._process.BeginErrorReadLine();
        return node;
    }

    /// <summary>The next line that it prints.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<string> ReadLineAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            return await _lines.Reader.ReadAsync(limit.Token);
        }
        catch (ChannelClosedException)
        {
            throw new InvalidOperationException($"The script ended: {_errors}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The scripts end with their input.
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            _lines.Writer.TryComplete();
        else
            _lines.Writer.TryWrite(line);
    }
}
