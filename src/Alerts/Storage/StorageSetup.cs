using Microsoft.Extensions.Hosting;

namespace Alerts.Storage;

/// <summary>Creates what the pipeline needs in its account before the first trigger fires.</summary>
internal sealed class StorageSetup(AlertsStorage storage) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => storage.CreateAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
