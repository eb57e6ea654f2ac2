namespace Alerts.LocalHost;

/// <summary>The two stages of stopping: first no new work, later an end to running work.</summary>
internal sealed class HostShutdown : IDisposable
{
    private readonly CancellationTokenSource _taking = new();
    private readonly CancellationTokenSource _running = new();

    public HostShutdown()
    {
        Taking = _taking.Token;
        Running = _running.Token;
    }

    /// <summary>Cancelled as soon as the host begins to stop: take nothing new.</summary>
    public CancellationToken Taking { get; }

    /// <summary>Cancelled when patience ends; functions get this token.</summary>
    public CancellationToken Running { get; }

    public void StopTaking() => _taking.Cancel();

    public void StopRunning() => _running.Cancel();

    /// <summary>A host disposed without being stopped must not go on in the background.</summary>
    public void Dispose()
    {
        _taking.Cancel();
        _running.Cancel();
        _taking.Dispose();
        _running.Dispose();
    }
}
