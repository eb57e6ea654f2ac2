using Alerts.Storage.Steps;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Alerts.Storage;

/// <summary>The one storage account that holds everything.</summary>
/// <param name="blobs">Client of its blobs.</param>
/// <param name="queues">Client of its queues; its message encoding must be base64, as in <c>host.json</c>.</param>
/// <param name="plainQueues">Another client of its queues, with no message encoding.</param>
/// <param name="tables">Client of its tables.</param>
public sealed class AlertsStorage(
    BlobServiceClient blobs, QueueServiceClient queues, QueueServiceClient plainQueues, TableServiceClient tables)
{
    /// <summary>A client of one container (<see cref="Containers"/>); asks nothing of the storage.</summary>
    /// <param name="name">Its name.</param>
    public BlobContainerClient Container(string name) => blobs.GetBlobContainerClient(name);

    /// <summary>A client of one queue (<see cref="Queues"/>); asks nothing of the storage.</summary>
    /// <param name="name">Its name.</param>
    public QueueClient Queue(string name) => queues.GetQueueClient(name);

    /// <summary>A client of one queue that gives and takes messages as they are on the wire, be they base64 or not.</summary>
    /// <param name="name">Its name.</param>
    public QueueClient PlainQueue(string name) => plainQueues.GetQueueClient(name);

    /// <summary>A client of one table (<see cref="Tables"/>); asks nothing of the storage.</summary>
    /// <param name="name">Its name.</param>
    public TableClient Table(string name) => tables.GetTableClient(name);

    /// <summary>Creates every container, queue and table that does not exist yet; safe to run at any time.</summary>
    /// <param name="cancellation">Stops between two of them.</param>
    public async Task CreateAsync(CancellationToken cancellation)
    {
        foreach (var name in Containers.All)
        {
            await Container(name).MakeAsync(Step.Here("container"), cancellation);
        }

        foreach (var name in Queues.All)
        {
            await Queue(name).MakeAsync(Step.Here("queue"), cancellation);
        }

        foreach (var name in Tables.All)
        {
            await Table(name).MakeAsync(Step.Here("table"), cancellation);
        }
    }
}
