using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

public sealed class BlobEventsTests(Azurite azurite)
{
    private static readonly int[] Found = [.. Enumerable.Range(0, 20)];

    [Fact]
    public void Without_a_seed_each_event_comes_once_as_found() => Assert.Equal(Found, new BlobEvents(null).Arrange(Found));

    [Fact]
    public void With_a_seed_each_event_comes_twice_in_the_order_of_the_seed()
    {
        var events = new BlobEvents(1).Arrange(Found);
        Assert.Equal(Found.SelectMany(i => new[] { i, i }), events.Order());
        Assert.NotEqual(events.Order(), events);
        Assert.Equal(events, new BlobEvents(1).Arrange(Found));
        Assert.NotEqual(events, new BlobEvents(2).Arrange(Found));
    }

    [Fact]
    [Trait("Row", "blob, Event Grid source")]
    public async Task Two_runs_of_one_blob_go_side_by_side()
    {
        var account = await azurite.TakeAccountAsync();
        var container = await account.CreateContainerAsync("articles");
        for (var i = 0; i < 4; i++)
            await container.GetBlobClient($"{i}").UploadAsync(BinaryData.FromString("x"), TestContext.Current.CancellationToken);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Pairs>(account, probe, "Alerts:LocalHost:BlobEventsTwice=7");
        await probe.UntilSeenAsync(8);
        await Eventually.EmptyAsync(account.Queue("azure-webjobs-blobtrigger-alerts"));
        Assert.Equal(["0", "0", "1", "1", "2", "2", "3", "3"], probe.Seen.Order(StringComparer.Ordinal));
    }

    public sealed class Pairs(Probe probe)
    {
        private static readonly ConcurrentDictionary<string, bool> Met = new();

        [Function("Pairs")]
        public async Task RunAsync(
            [BlobTrigger("articles/{name}", Source = BlobTriggerSource.EventGrid)] Stream blob, string name, CancellationToken cancellation)
        {
            // The first waits until the second is there: neither would end alone.
            Assert.NotEqual(0, await blob.ReadAsync(new byte[1], cancellation));
            if (!Met.TryAdd(name, true))
                probe.Open(name);
            await probe.GateOf(name).WaitAsync(cancellation);
            probe.Saw(name);
        }
    }
}
