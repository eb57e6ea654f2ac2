using Azure.Storage.Queues;

namespace Alerts.Storage.Steps;

/// <summary>What the pipeline does to queues; each write is a labelled step. Errors are the client's.</summary>
internal static class QueueSteps
{
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

    /// <summary>Makes a queue, unless it exists.</summary>
    public static Task MakeAsync(this QueueClient queue, Step step, CancellationToken cancellation) =>
        step.WriteAsync(() => queue.CreateIfNotExistsAsync(cancellationToken: cancellation));

    /// <summary>Sends a message that never expires; with a delay nobody sees it before. The storage counts in whole seconds.</summary>
    public static Task PutAsync(
        this QueueClient queue, Step step, BinaryData message, TimeSpan? delay, CancellationToken cancellation) =>
        step.WriteAsync(() => queue.SendMessageAsync(
            message, delay is { } wait ? TimeSpan.FromSeconds(Math.Ceiling(wait.TotalSeconds)) : null, timeToLive: Never, cancellation));

    /// <summary>Removes a message that was received.</summary>
    public static Task RemoveAsync(
        this QueueClient queue, Step step, string messageId, string popReceipt, CancellationToken cancellation) =>
        step.WriteAsync(() => queue.DeleteMessageAsync(messageId, popReceipt, cancellation));
}
