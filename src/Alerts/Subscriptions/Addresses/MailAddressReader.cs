using MimeKit;

namespace Alerts.Subscriptions.Addresses;

/// <summary>Reads mail addresses: one bare address, as in <c>desk@example.org</c>.</summary>
internal sealed class MailAddressReader : IAddressReader
{
    private const int LongestAddress = 254;   // RFC 5321, 4.5.3.1.3 (less the brackets)

    public string Channel => SubscriptionLine.Email;

    public Result<RecipientAddress> Read(string text)
    {
        if (text.Length > LongestAddress || !MailboxAddress.TryParse(text, out var mailbox)
            || !mailbox.Address.Contains('@', StringComparison.Ordinal) || mailbox.Address != text.Trim())
            return new InputError("subscription.email.invalid", "$.address", $"\"{text}\" is not a mail address.", "Give it as in desk@example.org.");

        // Nobody gives two persons addresses that differ in case only; told twice is worse.
        return new RecipientAddress(mailbox.Address, mailbox.Address.ToLowerInvariant());
    }
}
