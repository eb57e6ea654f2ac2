using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost.Tests;

public sealed class QueueConcurrencyTests(Azurite azurite)
{
    private const string Queues = "AzureFunctionsJobHost:extensions:queues:";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "queue, concurrency")]
    public async Task A_new_batch_is_fetched_at_the_threshold_and_no_more_run_than_the_sum()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("slow");
        for (var i = 0; i < 6; i++)
            await queue.SendMessageAsync($"{i}", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Slow>(account, probe, Queues + "batchSize=2", Queues + "newBatchThreshold=1");
        await probe.UntilSeenAsync(2);
        // Two run, above the threshold of one: four stay visible.
        Assert.Equal(4, (await queue.PeekMessagesAsync(32, Cancellation)).Value.Length);

        probe.Open(probe.Seen.First().Split(' ')[1]);
        await probe.UntilSeenAsync(5);
        // One was left, at the threshold: two more came, which makes three, the sum.
        Assert.Equal(2, (await queue.PeekMessagesAsync(32, Cancellation)).Value.Length);

        probe.Open();
        await Eventually.EmptyAsync(queue);
        Assert.Equal(12, probe.Seen.Count);
        Assert.Equal(3, probe.MostAtOnce());
    }

    [Theory]
    [Trait("Row", "queue, concurrency")]
    [InlineData("16", 1, 8)]
    [InlineData("16", 4, 32)]
    [InlineData("32", 2, 32)]
    [InlineData("1", 2, 0)]
    public void The_threshold_is_half_the_batch_for_each_core(string batch, int cores, int threshold)
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("q:batchSize", batch)]).Build().GetSection("q");
        Assert.Equal(threshold, QueueSettings.Read(section, development: false, cores).NewBatchThreshold);
    }

    public sealed class Slow(Probe probe)
    {
        [Function("Slow")]
        public async Task RunAsync([QueueTrigger("slow")] string text, CancellationToken cancellation)
        {
            probe.Saw($"started {text}");
            await probe.GateOf(text).WaitAsync(cancellation);
            probe.Saw($"finished {text}");
        }
    }
}
