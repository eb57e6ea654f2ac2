using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

public sealed class QueueFailureTests(Azurite azurite)
{
    private const string Queues = "AzureFunctionsJobHost:extensions:queues:";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [Trait("Row", "queue, failure")]
    [InlineData(5)]
    [InlineData(3, Queues + "maxDequeueCount=3")]
    [InlineData(1, Queues + "maxDequeueCount=1", Queues + "visibilityTimeout=01:00:00")]
    public async Task A_failing_message_is_tried_again_at_once_and_poisoned_after_the_maximum(int tries, params string[] settings)
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("failing");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Failing>(account, probe, settings);
        await queue.SendMessageAsync("bad", Cancellation);
        var poison = await Eventually.MessageAsync(account.Queue("failing-poison"));
        Assert.Equal("bad", poison.MessageText);
        await Eventually.EmptyAsync(queue);
        Assert.Equal(Enumerable.Range(1, tries).Select(n => $"try {n}"), probe.Seen);
    }

    [Fact]
    [Trait("Row", "queue, failure")]
    public async Task After_a_failure_the_message_is_hidden_for_the_visibility_timeout()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("failing");
        await queue.SendMessageAsync("bad", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Failing>(account, probe, Queues + "visibilityTimeout=00:00:02");
        await probe.UntilSeenAsync(1);
        // Stopping waits until the message is given back; what makes it visible later is the timeout, as the invisibility is ten minutes.
        await host.StopAsync(Cancellation);
        Assert.Empty((await queue.PeekMessagesAsync(cancellationToken: Cancellation)).Value);
        Assert.Equal("bad", (await Eventually.MessageAsync(queue)).MessageText);
    }

    [Theory]
    [Trait("Row", "queue, failure")]
    [InlineData("this is not base64!")]
    [InlineData("bm90IGpzb24=")]
    public async Task A_message_that_cannot_be_read_is_poisoned_as_it_is_and_spoils_no_other(string raw)
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("parcels");
        await new QueueClient(account.Connection, "parcels").SendMessageAsync(raw, Cancellation);
        await queue.SendMessageAsync("""{"id":2,"name":"good"}""", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Parcels>(account, probe);
        await probe.UntilSeenAsync(1);
        await Eventually.EmptyAsync(queue);
        var poison = await Eventually.MessageAsync(new QueueClient(account.Connection, "parcels-poison"));
        Assert.Equal(raw, poison.Body.ToString());
        Assert.Equal(["2 good"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "queue, failure")]
    public async Task A_message_received_too_often_is_poisoned_without_running()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("failing");
        await queue.SendMessageAsync("crashed", Cancellation);
        for (var i = 0; i < 2; i++)
        {
            QueueMessage received = await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1), Cancellation);
            await queue.UpdateMessageAsync(received.MessageId, received.PopReceipt, visibilityTimeout: TimeSpan.Zero,
                cancellationToken: Cancellation);
        }
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Failing>(account, probe, Queues + "maxDequeueCount=2");
        var poison = await Eventually.MessageAsync(account.Queue("failing-poison"));
        Assert.Equal("crashed", poison.MessageText);
        Assert.Empty(probe.Seen);
    }

    public sealed record Parcel(int Id, string Name);

    public sealed class Parcels(Probe probe)
    {
        [Function("Parcels")]
        public void Run([QueueTrigger("parcels")] Parcel parcel) => probe.Saw($"{parcel.Id} {parcel.Name}");
    }

    public sealed class Failing(Probe probe)
    {
        [Function("Failing")]
        public Task RunAsync([QueueTrigger("failing")] string text, long dequeueCount)
        {
            probe.Saw($"try {dequeueCount}");
            throw new InvalidOperationException(text);
        }
    }
}
