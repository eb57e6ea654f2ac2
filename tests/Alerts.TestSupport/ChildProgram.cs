using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Alerts.TestSupport;

/// <summary>A program of this repository as a process of its own, with the lines that it printed.</summary>
public sealed class ChildProgram : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly SemaphoreSlim _more = new(0);

    private ChildProgram(Process process) => _process = process;

    /// <summary>All lines so far, of both outputs.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    /// <summary>Starts a project's program, built in the configuration of the tests.</summary>
    /// <param name="project">Folder in the repository, such as <c>src/Alerts.Functions</c>; the tests' project refers to it.</param>
    /// <param name="settings">Environment variables.</param>
    public static ChildProgram Start(string project, IReadOnlyDictionary<string, string> settings)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);    // …/bin/{configuration}/{framework}
        var folder = Path.Combine(Repository.Root, project, "bin", output.Parent!.Name, output.Name);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, Path.GetFileName(project) + ".dll")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var child = new ChildProgram(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, e) => child.Keep(e.Data);
        child._process.ErrorDataReceived += (_, e) => child.Keep(e.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>How many lines hold the text.</summary>
    public int Count(string text)
    {
        lock (_lines)
            return _lines.Count(line => line.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>Waits until as many lines hold the text; fails when the program ends before.</summary>
    public async Task UntilAsync(string text, int count = 1)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (Count(text) < count)
        {
            Assert.False(_process.HasExited, $"It ended before it said \"{text}\" {count} times:\n{string.Join('\n', Lines)}");
            // The end of a program makes no line, so look for it now and then.
            await _more.WaitAsync(TimeSpan.FromSeconds(1), CancellationToken.None);
            Assert.False(
                limit.IsCancellationRequested, $"Not within {Limit.TotalSeconds} s: \"{text}\" {count} times:\n{string.Join('\n', Lines)}");
        }
    }

    /// <summary>Writes a line to its standard input.</summary>
    public void Say(string line) => _process.StandardInput.WriteLine(line);

    /// <summary>What a service manager does first.</summary>
    public void Terminate()
    {
        // The framework can only kill.
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>What a crash or a lost machine does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for its end and gives the exit code.</summary>
    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _more.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_lines)
            _lines.Add(line);
        _more.Release();
    }
}
