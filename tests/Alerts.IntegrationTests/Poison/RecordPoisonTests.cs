using Alerts.Poison;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alerts.IntegrationTests.Poison;

public sealed class RecordPoisonTests(AzuriteAccounts azurite)
{
    private const int Recorded = 8101;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_of_every_poison_queue_move_into_the_table()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        string[] origins = [.. Queues.All, "azure-webjobs-blobtrigger-alerts"];
        foreach (var name in (string[])[.. Queues.All.Select(queue => queue + "-poison"), "webjobs-blobtrigger-poison"])
        {
            await SendAsync(pipeline, name, Base64("{\"version\":1}"));
        }

        await RecordAsync(pipeline);
        var rows = await ListAsync(pipeline);
        Assert.Equal(origins.Order(StringComparer.Ordinal), rows.Select(row => row.Queue).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal((PoisonState.Waiting, 1, "{\"version\":1}"), (row.State, row.Times, row.Text)));
        foreach (var queue in Queues.All)
        {
            Assert.Equal(0, await LengthAsync(pipeline, queue + "-poison"));
        }
    }

    [Theory]
    [InlineData("no base64 and <no> json")]
    [InlineData("Zm9v/w==")]
    [InlineData("")]
    public async Task A_message_that_nobody_can_decode_is_kept_as_it_is(string body)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await SendAsync(pipeline, "article-ingested-poison", body);
        await RecordAsync(pipeline);
        Assert.Equal(body, Assert.Single(await ListAsync(pipeline)).Body);
    }

    [Theory]
    [InlineData(29_999)]
    [InlineData(30_000)]
    [InlineData(30_001)]
    [InlineData(65_536)]
    public async Task A_message_larger_than_a_property_is_kept_whole(int length)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var body = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        await SendAsync(pipeline, "article-ingested-poison", body);
        await RecordAsync(pipeline);
        Assert.Equal(body, Assert.Single(await ListAsync(pipeline)).Body);
    }

    [Fact]
    public async Task More_messages_than_one_receive_gives_move_in_one_run()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        for (var i = 0; i < 33; i++)
        {
            await SendAsync(pipeline, "article-ingested-poison", $"message {i}");
        }

        await RecordAsync(pipeline);
        Assert.Equal(33, (await ListAsync(pipeline)).Count);
    }

    [Fact]
    public async Task A_message_that_fails_again_is_the_same_row_seen_twice()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        for (var times = 1; times <= 2; times++)
        {
            await SendAsync(pipeline, "article-ingested-poison", "one");
            await RecordAsync(pipeline);
        }

        var row = Assert.Single(await ListAsync(pipeline));
        Assert.Equal(2, row.Times);
        Assert.True(row.FirstSeen <= row.LastSeen);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public async Task A_run_that_ends_at_any_write_loses_nothing_and_counts_nothing_twice(int write, bool isDone)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await SendAsync(pipeline, "article-ingested-poison", "one");
        await SendAsync(pipeline, "article-ingested-poison", "two");
        var worker = new StoppingWorker(new StopPoint(write, isDone));
        await using (var process = pipeline.Another(services => services.AddSingleton(worker.Open(pipeline.Connection))))
        {
            await Assert.ThrowsAsync<StoppedException>(() => process.Get<RecordPoison>().HandleAsync(Cancellation));
        }

        await RecordUntilEmptyAsync(pipeline);
        var rows = await ListAsync(pipeline);
        Assert.Equal(["one", "two"], rows.Select(row => row.Body).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(1, row.Times));
    }

    [Fact]
    public async Task Two_runs_at_once_write_one_line_of_the_log_for_each_message()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        for (var i = 0; i < 20; i++)
        {
            await SendAsync(pipeline, "article-ingested-poison", $"message {i}");
        }

        using var lines = new LogLines();
        await using var one = pipeline.Another(services => services.AddLogging(log => log.AddProvider(lines)));
        await using var two = pipeline.Another(services => services.AddLogging(log => log.AddProvider(lines)));
        await Task.WhenAll(Task.Run(() => RecordAsync(one), Cancellation), Task.Run(() => RecordAsync(two), Cancellation));

        var rows = await ListAsync(pipeline);
        Assert.Equal(20, rows.Count);
        Assert.All(rows, row => Assert.Equal(1, row.Times));
        Assert.All(rows, row => Assert.Single(lines.Of(Recorded), line => line.Contains(row.Id, StringComparison.Ordinal)));
    }

    private static Task RecordAsync(TestPipeline pipeline) => pipeline.Get<RecordPoison>().HandleAsync(Cancellation);

    private static ValueTask<List<PoisonMessage>> ListAsync(TestPipeline pipeline) =>
        pipeline.Get<PoisonTable>().ListAsync(everything: false, Cancellation).ToListAsync(Cancellation);

    private static async Task SendAsync(TestPipeline pipeline, string queue, string body)
    {
        var client = pipeline.Storage.PlainQueue(queue);
        await client.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        await client.SendMessageAsync(body, Cancellation);
    }

    private static async Task<int> LengthAsync(TestPipeline pipeline, string queue) =>
        (await pipeline.Storage.Queue(queue).GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount;

    // A dead worker holds its messages for a second here.
    private static async Task RecordUntilEmptyAsync(TestPipeline pipeline)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        do
        {
            await Task.Delay(50, limit.Token);
            await RecordAsync(pipeline);
        }
        while (await LengthAsync(pipeline, "article-ingested-poison") > 0);
    }

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
