using Alerts.LocalHost.Tests;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace Alerts.LocalHost.Tests;

/// <summary>One Azurite for all tests, started by the first that asks; each test takes an account of its own.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> _process = new(() => AzuriteProcess.StartAsync(CancellationToken.None));
    private int _taken = -1;

    /// <summary>Connection string of an account nobody used; skips the test when Azurite is not installed.</summary>
    public async Task<Account> TakeAccountAsync()
    {
        Assert.SkipWhen(AzuriteProcess.FindProgram() is null, "Azurite is not installed. Run 'npm ci' in the repository.");
        var process = await _process.Value;
        return new(process.ConnectionString(Interlocked.Increment(ref _taken)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
            await (await _process.Value).DisposeAsync();
    }
}

/// <summary>A storage account of one test. Queues carry base64, as the functions expect.</summary>
public sealed record Account(string Connection)
{
    public BlobContainerClient Container(string name) => new(Connection, name);

    public QueueClient Queue(string name) => new(Connection, name,
        new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    public async Task<QueueClient> CreateQueueAsync(string name)
    {
        var queue = Queue(name);
        await queue.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        return queue;
    }

    public async Task<BlobContainerClient> CreateContainerAsync(string name)
    {
        var container = Container(name);
        await container.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        return container;
    }
}
