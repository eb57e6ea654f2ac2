namespace Alerts.Subscriptions.Addresses;

/// <summary>Reads the addresses of one channel. A channel exists where one is registered.</summary>
public interface IAddressReader
{
    /// <summary>The channel, for example <see cref="SubscriptionLine.Email"/>.</summary>
    string Channel { get; }

    /// <summary>Checks an address.</summary>
    /// <param name="text">The address as given.</param>
    /// <returns>The address, or why it cannot be used (field <c>$.address</c>).</returns>
    Result<RecipientAddress> Read(string text);
}

/// <summary>An address that can be used.</summary>
/// <param name="Text">As it is kept and told.</param>
/// <param name="Identity">Equal for all spellings of one address: ids are made of it, so that nobody is told twice.</param>
public sealed record RecipientAddress(string Text, string Identity);
