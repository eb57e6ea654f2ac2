using System.Collections.Concurrent;

namespace Alerts.LocalHost.Tests;

/// <summary>What functions under test saw, and gates that tests hold them at.</summary>
public sealed class Probe
{
    private readonly TaskCompletionSource _gate = NewGate();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();

    /// <summary>In the order of arrival.</summary>
    public ConcurrentQueue<string> Seen { get; } = new();

    /// <summary>Functions that pass the gate wait until the test opens it.</summary>
    public Task Gate => _gate.Task;

    public void Saw(string what) => Seen.Enqueue(what);

    /// <summary>A gate of its own, for one message among several; the one gate for all opens it too.</summary>
    public Task GateOf(string name) => Task.WhenAny(Gate, _gates.GetOrAdd(name, _ => NewGate()).Task);

    public void Open() => _gate.TrySetResult();

    public void Open(string name) => _gates.GetOrAdd(name, _ => NewGate()).TrySetResult();

    public Task UntilSeenAsync(int count) =>
        Eventually.TrueAsync($"{count} seen, now {string.Join(", ", Seen)}", () => Seen.Count >= count);

    public int Count(string what) => Seen.Count(what.Equals);

    /// <summary>The most that ran at once, of functions that say "started …" and "finished …".</summary>
    public int MostAtOnce()
    {
        var (running, most) = (0, 0);
        foreach (var what in Seen)
        {
            running += what.StartsWith("started", StringComparison.Ordinal) ? 1 : -1;
            most = Math.Max(most, running);
        }
        return most;
    }

    private static TaskCompletionSource NewGate() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
