namespace Alerts.Messages;

/// <summary>Puts messages of one kind on their queue.</summary>
/// <typeparam name="T">The kind of message.</typeparam>
public interface IMessageSender<in T>
{
    /// <summary>Sends a message; it never expires. A caller that does not know whether it sent before sends again.</summary>
    /// <param name="message">The message.</param>
    /// <param name="notBefore">When it may be seen; null for at once, a time that has passed for in a second. However far away: the same
    /// message for the same time then waits once, however often it is sent.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    Task SendAsync(T message, DateTimeOffset? notBefore, CancellationToken cancellation);
}
