using System.Text.Json;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

public sealed class BlobTriggerTests(Azurite azurite)
{
    private const string Fast = "Alerts:LocalHost:BlobScan=00:00:00.05";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "blob, receipts")]
    public async Task A_blob_runs_once_also_after_a_restart_and_again_when_it_changed()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        await Write(container, "2026/bridge.txt", "one");
        var probe = new Probe();
        using (var first = await TestHost.StartAsync<Reader>(account, probe, Fast))
        {
            await probe.UntilSeenAsync(1);
            await first.StopAsync(Cancellation);
        }

        using var second = await TestHost.StartAsync<Reader>(account, probe, Fast);
        await Write(container, "marker.txt", "two");
        await probe.UntilSeenAsync(2);
        await Write(container, "2026/bridge.txt", "three");
        await probe.UntilSeenAsync(3);
        await Eventually.EmptyAsync(account.Queue("azure-webjobs-blobtrigger-alerts"));
        // The marker was found by a full listing that held the bridge as well: had the restart forgotten it, it would stand here twice.
        Assert.Equal(["2026/bridge one", "marker two", "2026/bridge three"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "blob, discovery")]
    public async Task Two_hosts_share_the_blobs_and_run_each_once()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        var probe = new Probe();
        using var one = await TestHost.StartAsync<Reader>(account, probe, Fast);
        using var two = await TestHost.StartAsync<Reader>(account, probe, Fast);
        for (var i = 0; i < 20; i++)
            await Write(container, $"{i}.txt", "x");
        await probe.UntilSeenAsync(20);
        await Eventually.EmptyAsync(account.Queue("azure-webjobs-blobtrigger-alerts"));
        Assert.Equal(20, probe.Seen.Distinct().Count());
        Assert.Equal(20, probe.Seen.Count);
    }

    [Fact]
    [Trait("Row", "blob, discovery")]
    public async Task The_other_host_goes_on_when_the_discovering_one_stops()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        var probe = new Probe();
        using var one = await TestHost.StartAsync<Reader>(account, probe, Fast);
        await Write(container, "a.txt", "x");
        await probe.UntilSeenAsync(1);
        using var two = await TestHost.StartAsync<Reader>(account, probe, Fast);
        await one.StopAsync(Cancellation);
        await Write(container, "b.txt", "y");
        await probe.UntilSeenAsync(2);
        Assert.Equal(["a x", "b y"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "blob, execution")]
    public async Task A_failing_blob_is_poisoned_after_five_tries()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        var blob = await Write(container, "bad.txt", "x");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Failing>(account, probe, Fast);
        var poison = await Eventually.MessageAsync(account.Queue("webjobs-blobtrigger-poison"));
        using var json = JsonDocument.Parse(poison.MessageText);
        Assert.Equal("Host.Functions.FailingBlobs", json.RootElement.GetProperty("FunctionId").GetString());
        Assert.Equal("articles", json.RootElement.GetProperty("ContainerName").GetString());
        Assert.Equal("bad.txt", json.RootElement.GetProperty("BlobName").GetString());
        var etag = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag;
        Assert.Equal(BlobQueue.Plain(etag), json.RootElement.GetProperty("ETag").GetString());
        Assert.Equal(5, probe.Seen.Count);
    }

    [Fact]
    [Trait("Row", "blob, execution")]
    public async Task A_blob_that_is_gone_or_changed_when_its_turn_comes_is_dropped()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        await Write(container, "changed.txt", "new");
        var queue = await account.CreateQueueAsync("azure-webjobs-blobtrigger-alerts");
        foreach (var name in new[] { "gone.txt", "changed.txt" })
            await queue.SendMessageAsync(new BlobMessage("BlobTrigger", "Host.Functions.Reader", "articles", name, "0x1").Write(),
                Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Reader>(account, probe, Fast);
        await probe.UntilSeenAsync(1);
        await Eventually.EmptyAsync(queue);
        Assert.Equal(["changed new"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "blob, execution")]
    public async Task No_more_blobs_run_at_once_than_the_degree_of_parallelism()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        for (var i = 0; i < 6; i++)
            await Write(container, $"{i}", "x");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Slow>(account, probe, "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism=2");
        await probe.UntilSeenAsync(2);
        probe.Open(probe.Seen.First().Split(' ')[1]);
        await probe.UntilSeenAsync(4);
        probe.Open();
        await probe.UntilSeenAsync(12);
        Assert.Equal(2, probe.MostAtOnce());
    }

    [Fact]
    [Trait("Row", "blob, receipts")]
    public async Task A_receipt_is_of_one_host_id_and_means_queued_not_succeeded()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        var etag = BlobQueue.Plain((await (await Write(container, "bad", "x")).GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag);
        var probe = new Probe();
        using (var host = await TestHost.StartAsync<Failing>(account, probe, Fast))
        {
            await Eventually.MessageAsync(account.Queue("webjobs-blobtrigger-poison"));
            await host.StopAsync(Cancellation);
        }
        var receipt = account.Container("azure-webjobs-hosts").GetBlobClient($"blobreceipts/alerts/Host.Functions.FailingBlobs/{etag}/articles/bad");
        Assert.True(await receipt.ExistsAsync(Cancellation));

        using (var host = await TestHost.StartAsync<Failing>(account, probe, Fast))
        {
            await Write(container, "marker", "x");
            await Eventually.TrueAsync("the marker was tried", () => probe.Count("marker") == 5);
            await host.StopAsync(Cancellation);
        }
        Assert.Equal(5, probe.Count("bad"));

        using var other = await TestHost.StartAsync<Failing>(account, probe, Fast, "AzureFunctionsWebHost:hostid=other");
        await Eventually.TrueAsync("another host id begins anew", () => probe.Count("bad") == 10 && probe.Count("marker") == 10);
    }

    [Theory]
    [Trait("Row", "blob, Event Grid source")]
    [InlineData(typeof(Reader))]
    [InlineData(typeof(Scanned))]
    public async Task Both_sources_find_what_lies_there_and_what_comes(Type functions)
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        await Write(container, "before.txt", "x");
        var probe = new Probe();
        using var host = TestHost.Build(account.Connection, [functions], probe);
        await host.StartAsync(Cancellation);
        await probe.UntilSeenAsync(1);
        await Write(container, "later.txt", "y");
        await probe.UntilSeenAsync(2);
        Assert.Equal(["before x", "later y"], probe.Seen);
    }

    [Fact]
    [Trait("Row", "blob, path")]
    public async Task A_function_can_take_a_stream_or_the_text()
    {
        var account = await azurite.TakeAccountAsync();
        await Write(await account.CreateContainerAsync("streams"), "a", "1");
        await Write(await account.CreateContainerAsync("texts"), "b", "2");
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Shapes>(account, probe, Fast);
        await probe.UntilSeenAsync(2);
        Assert.Equal(["stream 1", "text 2 texts/b"], probe.Seen.Order(StringComparer.Ordinal));
    }

    private static async Task<BlobClient> Write(BlobContainerClient container, string name, string text)
    {
        var blob = container.GetBlobClient(name);
        await blob.UploadAsync(BinaryData.FromString(text), overwrite: true, Cancellation);
        return blob;
    }

    public sealed class Reader(Probe probe)
    {
        [Function("Reader")]
        public async Task RunAsync([BlobTrigger("articles/{name}.txt", Source = BlobTriggerSource.EventGrid)] BlobClient blob, string name,
            CancellationToken cancellation) =>
            probe.Saw($"{name} {(await blob.DownloadContentAsync(cancellation)).Value.Content}");
    }

    public sealed class Scanned(Probe probe)
    {
        [Function("Scanned")]
        public void Run([BlobTrigger("articles/{name}.txt")] string text, string name) => probe.Saw($"{name} {text}");
    }

    public sealed class Slow(Probe probe)
    {
        [Function("SlowBlobs")]
        public async Task RunAsync([BlobTrigger("articles/{name}")] BlobClient blob, string name, CancellationToken cancellation)
        {
            probe.Saw($"started {blob.Name}");
            await probe.GateOf(name).WaitAsync(cancellation);
            probe.Saw($"finished {blob.Name}");
        }
    }

    public sealed class Failing(Probe probe)
    {
        [Function("FailingBlobs")]
        public void Run([BlobTrigger("articles/{name}")] BlobClient blob)
        {
            probe.Saw(blob.Name);
            throw new InvalidOperationException("bad");
        }
    }

    public sealed class Shapes(Probe probe)
    {
        [Function("Streams")]
        public async Task StreamAsync([BlobTrigger("streams/{name}")] Stream blob, CancellationToken cancellation)
        {
            using var reader = new StreamReader(blob);
            probe.Saw($"stream {await reader.ReadToEndAsync(cancellation)}");
        }

        [Function("Texts")]
        public void Text([BlobTrigger("texts/{name}")] string blob, string blobTrigger) => probe.Saw($"text {blob} {blobTrigger}");
    }
}
