using System.Text;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

public sealed class QueueBindingTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "queue, binding data")]
    public async Task A_message_arrives_as_record_text_bytes_or_itself_and_goes()
    {
        var account = await azurite.TakeAccountAsync();
        string[] names = ["records", "texts", "bytes", "messages"];
        foreach (var name in names)
            await (await account.CreateQueueAsync(name)).SendMessageAsync("""{"story":"s1"}""", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Shapes>(account, probe);
        await probe.UntilSeenAsync(4);
        Assert.Equal(
            ["""bytes {"story":"s1"}""", """message {"story":"s1"}""", "record s1", """text {"story":"s1"} s1 1"""],
            probe.Seen.Order(StringComparer.Ordinal));
        foreach (var name in names)
            await Eventually.EmptyAsync(account.Queue(name));
    }

    [Fact]
    [Trait("Row", "queue, binding data")]
    public async Task Binding_data_are_the_message_s_properties_and_the_scalars_of_its_object()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("data");
        const string Text = """{"story":"s1","count":3,"sure":true,"nothing":null,"list":[1],"inner":{"x":1},"DequeueCount":"99"}""";
        var sent = (await queue.SendMessageAsync(Text, Cancellation)).Value;
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Data>(account, probe);
        await probe.UntilSeenAsync(11);
        Assert.Equal(
            ["DequeueCount 1", "ExpirationTime a time", $"Id {sent.MessageId}", "InsertionTime a time", "NextVisibleTime a time",
                "PopReceipt a receipt", $"QueueTrigger {Text}", "count 3", "story s1", "sure true"],
            probe.Seen.Except(["end"]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [Trait("Row", "queue, encoding")]
    [InlineData("none", QueueMessageEncoding.None)]
    [InlineData("base64", QueueMessageEncoding.Base64)]
    [InlineData(null, QueueMessageEncoding.Base64)]
    public async Task Messages_are_read_and_poisoned_in_the_encoding_of_the_setting(string? setting, QueueMessageEncoding encoding)
    {
        var account = await azurite.TakeAccountAsync();
        QueueClient Client(string name) => new(account.Connection, name, new QueueClientOptions { MessageEncoding = encoding });
        var queue = Client("fails");
        await queue.CreateAsync(cancellationToken: Cancellation);
        await queue.SendMessageAsync("naïve text", Cancellation);
        var probe = new Probe();
        string[] settings = setting is null ? [] : [$"AzureFunctionsJobHost:extensions:queues:messageEncoding={setting}"];
        using var host = await TestHost.StartAsync<Failing>(account, probe, settings);
        Assert.Equal("naïve text", (await Eventually.MessageAsync(Client("fails-poison"))).MessageText);
        Assert.Equal(Enumerable.Repeat("naïve text", 5), probe.Seen);
    }

    [Fact]
    [Trait("Row", "queue, encoding")]
    public void Decode_refuses_bytes_that_are_no_text() =>
        Assert.Throws<FormatException>(() => MessageEncoding.Decode(BinaryData.FromString(Convert.ToBase64String([0xff, 0xfe])), base64: true));

    [Fact]
    [Trait("Row", "queue, encoding")]
    public void Encode_and_decode_are_inverse()
    {
        var text = "naïve \u0001 text";
        var encoded = new BinaryData(Encoding.UTF8.GetBytes(MessageEncoding.Encode(text, base64: true)));
        Assert.Equal(text, MessageEncoding.Decode(encoded, base64: true));
    }

    public sealed record Parcel(string Story);

    public sealed class Shapes(Probe probe)
    {
        [Function("Records")]
        public void Record([QueueTrigger("records")] Parcel parcel) => probe.Saw($"record {parcel.Story}");

        [Function("Texts")]
        public void Text([QueueTrigger("texts")] string text, string story, int dequeueCount) => probe.Saw($"text {text} {story} {dequeueCount}");

        [Function("Bytes")]
        public void Bytes([QueueTrigger("bytes")] BinaryData bytes) => probe.Saw($"bytes {bytes}");

        [Function("Messages")]
        public void Message([QueueTrigger("messages")] QueueMessage message) => probe.Saw($"message {message.MessageText}");
    }

    public sealed class Data(Probe probe)
    {
        [Function("Data")]
        public void Run([QueueTrigger("data")] QueueMessage message, FunctionContext context)
        {
            foreach (var (name, value) in context.BindingContext.BindingData)
            {
                probe.Saw(
                    name.EndsWith("Time", StringComparison.Ordinal) && DateTimeOffset.TryParse((string)value!, null, out _) ? $"{name} a time"
                    : name == "PopReceipt" && (string)value! == message.PopReceipt ? $"{name} a receipt"
                    : $"{name} {value}");
            }
            probe.Saw("end");
        }
    }

    public sealed class Failing(Probe probe)
    {
        [Function("Fails")]
        public void Run([QueueTrigger("fails")] string text)
        {
            probe.Saw(text);
            throw new InvalidOperationException("bad");
        }
    }
}
