using System.Text;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

public sealed class QueueTriggerTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_reaches_the_function_and_goes()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("parcels");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Records>(account, probe);
        await queue.SendMessageAsync("""{"id":7,"name":"bread"}""", Cancellation);
        await probe.UntilSeenAsync(1);
        await Eventually.EmptyAsync(queue);
        Assert.Equal(["7 bread"], probe.Seen);
    }

    [Fact]
    public async Task A_queue_that_comes_later_is_read()
    {
        var account = await azurite.TakeAccountAsync();
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Records>(account, probe);
        var queue = await account.CreateQueueAsync("parcels");
        await queue.SendMessageAsync("""{"id":1,"name":"late"}""", Cancellation);
        await probe.UntilSeenAsync(1);
    }

    [Fact]
    public async Task Messages_arrive_as_text_bytes_and_message_with_binding_data()
    {
        var account = await azurite.TakeAccountAsync();
        foreach (var name in new[] { "texts", "bytes", "messages" })
            await (await account.CreateQueueAsync(name)).SendMessageAsync("""{"story":"s1"}""", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Shapes>(account, probe);
        await probe.UntilSeenAsync(3);
        Assert.Equal(
            ["""bytes {"story":"s1"}""", """message {"story":"s1"} 1""", """text {"story":"s1"} s1 1"""], probe.Seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_failing_message_is_poisoned_after_the_maximum_of_tries()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("failing");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Failing>(account, probe, "AzureFunctionsJobHost:extensions:queues:maxDequeueCount=3");
        await queue.SendMessageAsync("bad", Cancellation);
        var poison = await Eventually.MessageAsync(account.Queue("failing-poison"));
        Assert.Equal("bad", poison.MessageText);
        await Eventually.EmptyAsync(queue);
        Assert.Equal(["try 1", "try 2", "try 3"], probe.Seen);
    }

    [Theory]
    [InlineData("this is not base64!")]
    [InlineData("bm90IGpzb24=")]
    public async Task A_message_that_cannot_be_read_is_poisoned_and_spoils_no_other(string raw)
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("parcels");
        await new QueueClient(account.Connection, "parcels").SendMessageAsync(raw, Cancellation);
        await queue.SendMessageAsync("""{"id":2,"name":"good"}""", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Records>(account, probe);
        await probe.UntilSeenAsync(1);
        await Eventually.EmptyAsync(queue);
        var poison = await Eventually.MessageAsync(new QueueClient(account.Connection, "parcels-poison"));
        Assert.Equal(raw, poison.Body.ToString());
        Assert.Equal(["2 good"], probe.Seen);
    }

    [Fact]
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
        using var host = await TestHost.StartAsync<Failing>(account, probe, "AzureFunctionsJobHost:extensions:queues:maxDequeueCount=2");
        var poison = await Eventually.MessageAsync(account.Queue("failing-poison"));
        Assert.Equal("crashed", poison.MessageText);
        Assert.Empty(probe.Seen);
    }

    [Fact]
    public async Task A_function_longer_than_the_invisibility_runs_once()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("slow");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Slow>(account, probe, "Alerts:LocalHost:Invisibility=00:00:02");
        using var second = await TestHost.StartAsync<Slow>(account, probe, "Alerts:LocalHost:Invisibility=00:00:02");
        await queue.SendMessageAsync("long", Cancellation);
        await probe.UntilSeenAsync(1);
        var begun = DateTimeOffset.UtcNow;
        await Eventually.TrueAsync("two invisibilities have passed", () => DateTimeOffset.UtcNow - begun > TimeSpan.FromSeconds(5));
        probe.Open();
        await Eventually.EmptyAsync(queue);
        Assert.Equal(["started", "finished"], probe.Seen);
    }

    [Fact]
    public async Task No_more_run_at_once_than_batch_and_threshold()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("slow");
        for (var i = 0; i < 6; i++)
            await queue.SendMessageAsync("m", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Slow>(
            account, probe, "AzureFunctionsJobHost:extensions:queues:batchSize=2",
                "AzureFunctionsJobHost:extensions:queues:newBatchThreshold=1");
        await probe.UntilSeenAsync(2);
        // Two run, above the threshold of one, so no further batch is fetched: four stay visible.
        Assert.Equal(4, (await queue.PeekMessagesAsync(32, Cancellation)).Value.Length);
        probe.Open();
        await Eventually.EmptyAsync(queue);
        Assert.Equal(12, probe.Seen.Count);
    }

    [Fact]
    public async Task Plain_messages_are_read_when_the_encoding_is_none()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = new QueueClient(account.Connection, "parcels");
        await queue.CreateAsync(cancellationToken: Cancellation);
        await queue.SendMessageAsync("""{"id":3,"name":"plain"}""", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Records>(account, probe, "AzureFunctionsJobHost:extensions:queues:messageEncoding=none");
        await probe.UntilSeenAsync(1);
        Assert.Equal(["3 plain"], probe.Seen);
    }

    [Theory]
    [InlineData("YWJj", true, "abc")]
    [InlineData("abc", false, "abc")]
    public void Decode_follows_the_encoding(string body, bool base64, string expected) =>
        Assert.Equal(expected, MessageEncoding.Decode(BinaryData.FromString(body), base64));

    [Fact]
    public void Decode_refuses_bytes_that_are_no_text() =>
        Assert.Throws<FormatException>(() => MessageEncoding.Decode(BinaryData.FromString(Convert.ToBase64String([0xff, 0xfe])),
            base64: true));

    [Fact]
    public void Encode_and_decode_are_inverse()
    {
        var text = "naïve \u0001 text";
        Assert.Equal(text, MessageEncoding.Decode(new BinaryData(Encoding.UTF8.GetBytes(MessageEncoding.Encode(text, base64: true))),
            base64: true));
    }

    public sealed record Parcel(int Id, string Name);

    public sealed class Records(Probe probe)
    {
        [Function("Records")]
        public void Run([QueueTrigger("parcels")] Parcel parcel) => probe.Saw($"{parcel.Id} {parcel.Name}");
    }

    public sealed class Shapes(Probe probe)
    {
        [Function("Texts")]
        public void Text([QueueTrigger("texts")] string text, string story, int dequeueCount) =>
            probe.Saw($"text {text} {story} {dequeueCount}");

        [Function("Bytes")]
        public void Bytes([QueueTrigger("bytes")] BinaryData bytes) => probe.Saw($"bytes {bytes}");

        [Function("Messages")]
        public void Message([QueueTrigger("messages")] QueueMessage message, FunctionContext context) =>
            probe.Saw($"message {message.MessageText} {context.BindingContext.BindingData["DequeueCount"]}");
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

    public sealed class Slow(Probe probe)
    {
        [Function("Slow")]
        public async Task RunAsync([QueueTrigger("slow")] string text, CancellationToken cancellation)
        {
            ArgumentNullException.ThrowIfNull(text);
            probe.Saw("started");
            await probe.Gate.WaitAsync(cancellation);
            probe.Saw("finished");
        }
    }
}
