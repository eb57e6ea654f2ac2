using Azure;
using Azure.Core;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alerts.LocalHost.Tests;

public sealed class HeldMessageTests(Azurite azurite)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "queue, invisibility")]
    public void A_message_is_hidden_for_ten_minutes_unless_a_setting_says_otherwise() =>
        Assert.Equal(TimeSpan.FromMinutes(10), LocalHostOptions.Read(new ConfigurationBuilder().Build()).Invisibility);

    [Fact]
    [Trait("Row", "queue, invisibility")]
    public async Task A_held_message_stays_hidden_and_only_its_newest_receipt_deletes_it()
    {
        var account = await azurite.TakeAccountAsync();
        var calls = new Calls();
        var (queue, source) = await SourceAsync(account, calls);
        var asked = Environment.TickCount64;
        var message = (await queue.ReceiveMessageAsync(Second, Cancellation)).Value;
        using var held = new HeldMessage(source, message, asked, NullLogger.Instance);
        held.StartRenewing();
        // Six renewals at half time: it would have been visible from the second on.
        await calls.UntilAsync(6);
        Assert.Empty((await queue.PeekMessagesAsync(cancellationToken: Cancellation)).Value);
        await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancellation));
        await held.DeleteAsync();
        await Eventually.EmptyAsync(queue);
    }

    [Fact]
    [Trait("Row", "queue, invisibility")]
    public async Task A_message_that_another_host_took_meanwhile_is_left_to_it()
    {
        var account = await azurite.TakeAccountAsync();
        var (queue, source) = await SourceAsync(account, new Calls());
        var lost = (await queue.ReceiveMessageAsync(Second, Cancellation)).Value;
        // Not renewed, as by a host that slept; the other host receives it as soon as it is visible.
        var taken = await Eventually.MessageAsync(queue);
        using var held = new HeldMessage(source, lost, Environment.TickCount64, NullLogger.Instance);
        await held.DeleteAsync();
        await queue.DeleteMessageAsync(taken.MessageId, taken.PopReceipt, Cancellation);
    }

    private static async Task<(QueueClient Queue, QueueSource Source)> SourceAsync(Account account, Calls calls)
    {
        var queue = await account.CreateQueueAsync("work");
        await queue.SendMessageAsync("m", Cancellation);
        var options = new QueueClientOptions();
        options.AddPolicy(calls, HttpPipelinePosition.PerCall);
        var settings = new QueueSettings(16, 8, 5, TimeSpan.Zero, Second, Base64: true);
        return (queue, new(new(account.Connection, "work", options), account.Queue("work-poison"), settings, Second));
    }
}
