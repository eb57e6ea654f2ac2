using System.Collections.Concurrent;

namespace Alerts.LocalHost.Tests;

/// <summary>What functions under test saw, and a gate that tests hold them at.</summary>
public sealed class Probe
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>In the order of arrival.</summary>
    public ConcurrentQueue<string> Seen { get; } = new();

    /// <summary>Functions that pass the gate wait until the test opens it.</summary>
    public Task Gate => _gate.Task;

    public void Saw(string what) => Seen.Enqueue(what);

    public void Open() => _gate.TrySetResult();

    public Task UntilSeenAsync(int count) =>
        Eventually.TrueAsync($"{count} seen, now {string.Join(", ", Seen)}", () => Seen.Count >= count);
}
