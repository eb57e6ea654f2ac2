using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

/// <summary>The alerts command as a person runs it: a process of its own, with an installation folder of its own.</summary>
internal sealed class AlertsCommand : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _printed = new();
    private readonly SemaphoreSlim _line = new(0);

    private AlertsCommand(Process process) => _process = process;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>What it printed for others to read: standard output without the messages to the person.</summary>
    public string Printed
    {
        get
        {
            lock (_output)
            {
                return _printed.ToString();
            }
        }
    }

    public static AlertsCommand Start(string data, params IEnumerable<string> arguments) => Start(data, [], arguments);

    public static AlertsCommand Start(string data, IEnumerable<(string Name, string Value)> settings, IEnumerable<string> arguments)
    {
        Assert.SkipUnless(
            File.Exists(Path.Combine(Repository.Root, "node_modules", ".bin", "azurite")), "Azurite is not installed. Run 'npm ci' in the repository.");
        var own = AppContext.BaseDirectory;
        var program = Path.Combine(
            own.Replace(Path.Combine("tests", "Alerts.EndToEndTests"), Path.Combine("src", "Alerts.Cli"), StringComparison.Ordinal), "Alerts.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments, "--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var command = new AlertsCommand(new Process { StartInfo = start });
        command._process.OutputDataReceived += (_, e) => command.Keep(e.Data, isPrinted: true);
        command._process.ErrorDataReceived += (_, e) => command.Keep(e.Data, isPrinted: false);
        command._process.Start();
        command._process.BeginOutputReadLine();
        command._process.BeginErrorReadLine();
        return command;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string data, params IEnumerable<string> arguments)
    {
        await using var command = Start(data, arguments);
        return (await command.WaitForExitAsync(), command.Output);
    }

    public async Task WaitForAsync(string text)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            Assert.False(_process.HasExited, $"It ended before it said \"{text}\":\n{Output}");
            await _line.WaitAsync(limit.Token);
        }
    }

    public async Task<int> WaitForExitAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>What Ctrl-C or a service manager does.</summary>
    public void Terminate() => Signal("-TERM", _process.Id);

    public static void Signal(string signal, int process)
    {
        using var kill = Process.Start("kill", [signal, process.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Terminate();
            await WaitForExitAsync();
        }

        _process.Dispose();
        _line.Dispose();
    }

    private void Keep(string? line, bool isPrinted)
    {
        if (line is null)
            return;
        lock (_output)
        {
            _output.AppendLine(line);
            if (isPrinted)
                _printed.AppendLine(line);
        }

        _line.Release();
    }
}
