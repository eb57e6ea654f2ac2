namespace Alerts.LocalHost;

/// <summary>Waits for one kind of work and runs it.</summary>
internal interface IListener
{
    /// <summary>Runs until <see cref="HostShutdown.Taking"/> is cancelled and everything begun has ended. Storage faults are retried
    /// inside.</summary>
    Task RunAsync(HostShutdown shutdown);
}
