using Alerts.Messages;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Poison;

public sealed class ReplayPoisonTests(AzuriteAccounts azurite)
{
    private const string Body = "eyJhcnRpY2xlSWQiOiJhIiwiZWRpdGlvbiI6MX0=";

    private static readonly string Id = PoisonMessage.IdOf(Queues.ArticleIngested, Body);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_replayed_message_is_on_its_queue_as_it_was_and_the_row_says_so()
    {
        await using var pipeline = await CreateAsync();
        Assert.Equal(PoisonOutcome.Done, await ReplayAsync(pipeline));

        var message = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        Assert.Equal(("a", 1, true), (message.ArticleId, message.Edition, message.Replay));
        Assert.Equal(PoisonState.Replayed, await StateAsync(pipeline));
        Assert.Empty(await pipeline.Get<PoisonTable>().ListAsync(everything: false, Cancellation).ToListAsync(Cancellation));
        Assert.Single(await pipeline.Get<PoisonTable>().ListAsync(everything: true, Cancellation).ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData(Body)]
    [InlineData("{\"articleId\":\"a\",\"edition\":1}")]
    [InlineData("no message")]
    public async Task A_message_that_fails_again_keeps_its_id_and_its_body(string body)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var table = pipeline.Get<PoisonTable>();
        var id = (await table.RecordAsync(Queues.ArticleIngested, "1", body, DateTimeOffset.UnixEpoch, Cancellation))!.Id;
        await pipeline.Get<ReplayPoison>().ReplayAsync(Queues.ArticleIngested, id, Cancellation);
        var queue = pipeline.Storage.PlainQueue(Queues.ArticleIngested);
        var replayed = Assert.Single((await queue.ReceiveMessagesAsync(2, null, Cancellation)).Value).MessageText;
        var poison = pipeline.Storage.PlainQueue($"{Queues.ArticleIngested}-poison");
        await poison.CreateIfNotExistsAsync(null, Cancellation);
        await poison.SendMessageAsync(replayed, Cancellation);
        await pipeline.Get<RecordPoison>().HandleAsync(Cancellation);
        var row = Assert.Single(await table.ListAsync(everything: true, Cancellation).ToListAsync(Cancellation));
        Assert.Equal((id, body, 2), (row.Id, row.Body, row.Times));
    }

    [Fact]
    public async Task Replayed_twice_it_is_once_on_the_queue()
    {
        await using var pipeline = await CreateAsync();
        await ReplayAsync(pipeline);
        Assert.Equal(PoisonOutcome.Before, await ReplayAsync(pipeline));
        Assert.Equal(1, await LengthAsync(pipeline));
    }

    [Fact]
    public async Task Replayed_by_many_at_once_it_is_once_on_the_queue()
    {
        await using var pipeline = await CreateAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ReplayAsync(pipeline), Cancellation)));
        Assert.Single(outcomes, outcome => outcome == PoisonOutcome.Done);
        Assert.Equal(1, await LengthAsync(pipeline));
    }

    [Theory]
    [InlineData(1, false, 1)]
    [InlineData(1, true, 1)]
    [InlineData(2, false, 1)]
    [InlineData(2, true, 2)]
    [InlineData(3, false, 2)]
    [InlineData(3, true, 1)]
    public async Task A_replay_that_ends_at_any_write_is_done_again_after_a_minute_and_never_lost(int write, bool isDone, int onQueue)
    {
        await using var pipeline = await CreateAsync();
        var worker = new StoppingWorker(new StopPoint(write, isDone));
        await using (var process = pipeline.Another(services => services.AddSingleton(worker.Open(pipeline.Connection))))
        {
            await Assert.ThrowsAsync<StoppedException>(() => ReplayAsync(process));
        }

        var isClaimed = write is 2 || write == (isDone ? 1 : 3);
        if (isClaimed)
            Assert.Equal(PoisonOutcome.Busy, await ReplayAsync(pipeline));
        await using var later = pipeline.Another(services => services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(DateTimeOffset.UtcNow + ReplayPoison.ClaimTime)));
        await ReplayAsync(later);
        Assert.Equal(onQueue, await LengthAsync(pipeline));
        Assert.Equal(PoisonState.Replayed, await StateAsync(pipeline));
    }

    [Fact]
    public async Task A_message_that_fails_again_after_its_replay_waits_again()
    {
        await using var pipeline = await CreateAsync();
        await ReplayAsync(pipeline);
        await pipeline.Get<PoisonTable>().RecordAsync(Queues.ArticleIngested, "m2", Body, DateTimeOffset.UtcNow, Cancellation);
        Assert.Equal(PoisonState.Waiting, await StateAsync(pipeline));
        Assert.Equal(PoisonOutcome.Done, await ReplayAsync(pipeline));
    }

    [Fact]
    public async Task A_message_recorded_but_not_deleted_before_its_replay_stays_replayed()
    {
        await using var pipeline = await CreateAsync();
        await ReplayAsync(pipeline);
        Assert.Null(await pipeline.Get<PoisonTable>().RecordAsync(Queues.ArticleIngested, "m1", Body, DateTimeOffset.UtcNow, Cancellation));
        Assert.Equal(PoisonState.Replayed, await StateAsync(pipeline));
    }

    [Fact]
    public async Task A_dropped_message_is_not_replayed_and_stays_listed_among_all()
    {
        await using var pipeline = await CreateAsync();
        Assert.Equal(PoisonOutcome.Done, await pipeline.Get<ReplayPoison>().DropAsync(Queues.ArticleIngested, Id, Cancellation));
        Assert.Equal(PoisonOutcome.Before, await ReplayAsync(pipeline));
        Assert.Equal(PoisonOutcome.Before, await pipeline.Get<ReplayPoison>().DropAsync(Queues.ArticleIngested, Id, Cancellation));
        Assert.Equal(0, await LengthAsync(pipeline));
        Assert.Equal(PoisonState.Dropped, await StateAsync(pipeline));
    }

    [Fact]
    public async Task Without_its_queue_a_message_goes_on_waiting()
    {
        await using var pipeline = await CreateAsync();
        await pipeline.Storage.Queue(Queues.ArticleIngested).DeleteAsync(Cancellation);
        Assert.Equal(PoisonOutcome.NoQueue, await ReplayAsync(pipeline));
        Assert.Equal(PoisonState.Waiting, await StateAsync(pipeline));
    }

    private async Task<TestPipeline> CreateAsync()
    {
        var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.Get<PoisonTable>().RecordAsync(Queues.ArticleIngested, "m1", Body, DateTimeOffset.UtcNow, Cancellation);
        return pipeline;
    }

    private static Task<PoisonOutcome> ReplayAsync(TestPipeline pipeline) =>
        pipeline.Get<ReplayPoison>().ReplayAsync(Queues.ArticleIngested, Id, Cancellation);

    private static async Task<PoisonState?> StateAsync(TestPipeline pipeline) =>
        (await pipeline.Get<PoisonTable>().FindAsync(Queues.ArticleIngested, Id, Cancellation))?.State;

    private static async Task<int> LengthAsync(TestPipeline pipeline) =>
        (await pipeline.Storage.Queue(Queues.ArticleIngested).GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount;
}
