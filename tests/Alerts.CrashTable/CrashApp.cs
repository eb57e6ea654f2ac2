using System.Text.RegularExpressions;
using Alerts.TestSupport;

namespace Alerts.CrashTable;

/// <summary>The Functions app in a process of its own; where the process died, a fresh one without a fault takes over.</summary>
public sealed partial class CrashApp(Dictionary<string, string> settings, Func<CancellationToken, Task> died) : IAsyncDisposable
{
    private readonly List<string> _lines = [];
    private ChildProgram? _program;

    /// <summary>How often a process died.</summary>
    public int Deaths { get; private set; }

    /// <summary>What all processes printed.</summary>
    public IEnumerable<string> Lines => [.. _lines, .. _program?.Lines ?? []];

    /// <summary>The address of the process that runs; starts one where none does.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (_program is { HasExited: true })
                await BuryAsync(cancellation);
            _program ??= ChildProgram.Start("src/Alerts.Functions", settings);
            if (_program.Lines.Select(line => Listening().Match(line)).FirstOrDefault(match => match.Success) is { } listening)
                return new Uri(listening.Groups[1].Value);
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
            await _program.DisposeAsync();
    }

    private async Task BuryAsync(CancellationToken cancellation)
    {
        _lines.AddRange(_program!.Lines);
        await _program.DisposeAsync();
        _program = null;
        if (!settings.Remove("Alerts__Testing__Fault"))
            throw new InvalidOperationException($"The app ended, and no fault was wanted:\n{string.Join('\n', _lines.TakeLast(20))}");
        Deaths++;
        await died(cancellation);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
