using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Alerts.LocalHost.Tests;

/// <summary>Waits for conditions, with a limit.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(25);

    public static async Task TrueAsync(string what, Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (!await condition())
        {
            await Task.Delay(Look, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Assert.False(limit.IsCancellationRequested, $"Not within {Limit.TotalSeconds} s: {what}");
        }
    }

    public static Task TrueAsync(string what, Func<bool> condition) => TrueAsync(what, () => Task.FromResult(condition()));

    /// <summary>No message is left, visible or hidden.</summary>
    public static Task EmptyAsync(QueueClient queue) => TrueAsync($"{queue.Name} is empty", async () =>
    {
        QueueProperties properties = await queue.GetPropertiesAsync(TestContext.Current.CancellationToken);
        return properties.ApproximateMessagesCount == 0;
    });

    public static async Task<QueueMessage> MessageAsync(QueueClient queue)
    {
        QueueMessage? found = null;
        await TrueAsync($"{queue.Name} has a message", async () =>
        {
            try
            {
                found = (await queue.ReceiveMessageAsync(cancellationToken: TestContext.Current.CancellationToken)).Value;
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                return false;
            }
            return found is not null;
        });
        return found!;
    }
}
