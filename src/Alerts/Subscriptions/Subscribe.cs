using Alerts.Subscriptions.Topics;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Alerts.Subscriptions;

/// <summary>Adds subscriptions.</summary>
public sealed class Subscribe(
    SubscribersTable subscribers, SubscriptionsTable subscriptions, SubscriptionLog log, IOptions<IdentityOptions> identity, TimeProvider time)
{
    private const int LongestAddress = 254;   // RFC 5321, 4.5.3.1.3 (less the brackets)

    /// <summary>Adds a mail subscription on the operator's word. The same one again changes nothing; one half added is completed.</summary>
    /// <param name="address">The mail address.</param>
    /// <param name="topic">The topic as written.</param>
    /// <param name="cancellation">Stops between two steps; the same call again completes what is left.</param>
    public async Task<Result<SubscriptionLine>> ByOperatorAsync(string address, string topic, CancellationToken cancellation)
    {
        var query = TopicParser.Parse(topic);
        if (!query.IsValid)
            return query.Error;
        if (address.Length > LongestAddress || !MailboxAddress.TryParse(address, out var mailbox)
            || !mailbox.Address.Contains('@', StringComparison.Ordinal) || mailbox.Address != address.Trim())
            return new InputError("subscription.email.invalid", "$.email", $"\"{address}\" is not a mail address.", "Give it as in desk@example.org.");

        var key = identity.Value.KeyValue();
        // Nobody gives two persons addresses that differ in case only; told twice is worse.
        var same = mailbox.Address.ToLowerInvariant();
        var subscriber = ContentId.Keyed(key, "subscriber", same);
        var recipient = ContentId.Keyed(key, "recipient", SubscriptionLine.Email, same);
        var id = ContentId.Keyed(key, "subscription", recipient, query.Value.Text);

        await subscribers.AddAsync(subscriber, recipient, SubscriptionLine.Email, mailbox.Address, "operator", cancellation);
        var line = await subscriptions.AddAsync(
            new SubscriptionLine(id, time.GetUtcNow().UtcTicks, subscriber, recipient, SubscriptionLine.Email, query.Value.Text), cancellation);
        await log.WriteAsync(line, cancellation);
        await subscriptions.MarkWrittenAsync(line, cancellation);
        return line;
    }
}
