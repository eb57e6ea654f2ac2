using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Runs the listeners as long as the host, and lets running functions finish when it stops.</summary>
internal sealed class ListenerService(HostShutdown shutdown, IHostApplicationLifetime lifetime, ILogger<ListenerService> log)
    : IHostedService
{
    /// <summary>Time for cancelled functions to return and for messages and leases to be given back.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private Task[] _running = [];

    /// <summary>Filled between building and starting: listeners need the built services.</summary>
    public IReadOnlyList<IListener> Listeners { get; set; } = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // At once, and not only when our turn comes: the web server stops before us and may wait long for open requests.
        lifetime.ApplicationStopping.Register(shutdown.StopTaking);
        _running = [.. Listeners.Select(listener => Task.Run(() => RunAsync(listener), CancellationToken.None))];
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        shutdown.StopTaking();
        var all = Task.WhenAll(_running);
        try
        {
            await all.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            log.ShutdownLate();
            shutdown.StopRunning();
            await all.WaitAsync(Grace, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_running.Count(task => !task.IsCompleted) is > 0 and var count)
                log.ShutdownAbandoned(count);
        }
    }

    private async Task RunAsync(IListener listener)
    {
        try
        {
            await listener.RunAsync(shutdown);
        }
        catch (Exception e) when (!shutdown.Taking.IsCancellationRequested)
        {
            // A bug of ours: half a host that looks alive is worse than none.
            log.ListenerEnded(e);
            lifetime.StopApplication();
        }
    }
}
