namespace Alerts.Messages;

/// <summary>Puts messages of one kind on their queue.</summary>
/// <typeparam name="T">The kind of message.</typeparam>
public interface IMessageSender<in T>
{
    /// <summary>Sends a message; it never expires. A caller that does not know whether it sent before sends again.</summary>
    /// <param name="message">The message.</param>
    /// <param name="delay">How long nobody is to see it; null for at once. At most seven days.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    Task SendAsync(T message, TimeSpan? delay, CancellationToken cancellation);
}
