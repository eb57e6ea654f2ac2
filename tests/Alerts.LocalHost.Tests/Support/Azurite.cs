using Alerts.LocalHost.Tests;
using Alerts.TestSupport;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace Alerts.LocalHost.Tests;

/// <summary>Gives every test a storage account of its own.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private readonly AzuriteAccounts _accounts = new();

    /// <summary>An account nobody used; skips the test when Azurite is not installed.</summary>
    public async Task<Account> TakeAccountAsync() => new(await _accounts.TakeAsync());

    public ValueTask DisposeAsync() => _accounts.DisposeAsync();
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
