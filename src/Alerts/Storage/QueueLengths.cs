using Azure;

namespace Alerts.Storage;

/// <summary>Says how much waits on the queues, and how much was given up.</summary>
/// <param name="storage">The account.</param>
public sealed class QueueLengths(AlertsStorage storage)
{
    // The name that the blob trigger of the Functions host gives it.
    private const string InboxPoison = "webjobs-blobtrigger-poison";

    /// <summary>All queues in the order of the flow.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<QueueLength>> ReadAsync(CancellationToken cancellation) =>
        await Task.WhenAll(Queues.All.Select(async name => new QueueLength(
            name, await CountAsync(name, cancellation), await CountAsync($"{name}-poison", cancellation))));

    /// <summary>How many files of the inbox the trigger gave up; they still lie in the inbox.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<int> ReadInboxPoisonAsync(CancellationToken cancellation) => CountAsync(InboxPoison, cancellation);

    private async Task<int> CountAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return (await storage.Queue(name).GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return 0;   // made with its first message
        }
    }
}

/// <summary>How much waits on a queue.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Waiting">Messages that wait or are being handled, about.</param>
/// <param name="Poison">Messages that failed too often and lie on its poison queue.</param>
public sealed record QueueLength(string Name, int Waiting, int Poison);
