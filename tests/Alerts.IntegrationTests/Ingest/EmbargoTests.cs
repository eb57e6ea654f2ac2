using Alerts.Articles;
using Alerts.Due;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Ingest;

public sealed class EmbargoTests(AzuriteAccounts azurite)
{
    private static readonly string[] Seen =
        [Containers.Articles, Containers.Ingested, Containers.Decisions, Containers.Stories, Containers.Matches, Containers.Outbox, Containers.Rejected];

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DateTimeOffset End { get; } = DateTimeOffset.UtcNow.AddMinutes(30);

    [Fact]
    public async Task Nothing_is_seen_of_an_article_before_its_embargo_ends_and_then_it_is_told_once()
    {
        using var lines = new LogLines();
        await using var pipeline = await PipelineAsync(services => services.AddSingleton<ILoggerFactory>(LoggerFactory.Create(log => log.AddProvider(lines))));
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("ferry-sinks.json", Json("Ferry sinks", "usable", End));
        await pipeline.DropAsync("ferry-sinks-again.json", Json("Ferry sinks", "usable", End));
        foreach (var container in Seen)
        {
            Assert.Empty(await pipeline.BlobsAsync(container));
        }

        Assert.DoesNotContain(lines.All, line => line.Contains("ferry-sinks", StringComparison.Ordinal));
        Assert.Equal(1, await pipeline.Get<ArticlesTable>().CountHeldAsync(Cancellation));
        Assert.Equal(End, Assert.Single(await pipeline.DueRowsAsync()).GetDateTimeOffset("At"));

        await WakeAsync(pipeline, End.AddMinutes(-2));
        Assert.Empty(await pipeline.MailsAsync());
        await WakeAsync(pipeline, End);
        Assert.Single(await pipeline.MailsAsync());
        Assert.Empty(await pipeline.DueRowsAsync());
        Assert.Equal(0, await pipeline.Get<ArticlesTable>().CountHeldAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_that_comes_too_early_waits_again()
    {
        await using var pipeline = await PipelineAsync();
        await pipeline.DropAsync("1.json", Json("Ferry sinks", "usable", End));
        var id = (await pipeline.Get<ArticlesTable>().UnfinishedAsync(End.AddHours(1), Cancellation).SingleAsync(Cancellation)).ArticleId;
        await pipeline.Get<ReleaseArticle>().HandleAsync(new EmbargoEnded(id, 1, null), Cancellation);
        Assert.Empty(await pipeline.BlobsAsync(Containers.Ingested));
        Assert.Single(await pipeline.DueRowsAsync());
    }

    [Theory]
    [InlineData("usable", false)]
    [InlineData("withheld", false)]
    [InlineData("killed", false)]
    [InlineData("killed", true)]
    [InlineData("usable", true)]
    public async Task A_later_edition_wins_over_one_that_is_held(string status, bool isHeldToo)
    {
        await using var pipeline = await PipelineAsync();
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", Json("Ferry sinks", "usable", End));
        await pipeline.DropAsync("2.json", Json("Ferry is safe", status, isHeldToo ? End.AddHours(1) : null));

        await WakeAsync(pipeline, End);
        Assert.Equal(status == "usable" && !isHeldToo ? 1 : 0, (await pipeline.MailsAsync()).Count);
        Assert.DoesNotContain(await pipeline.BlobsAsync(Containers.Ingested), name => name.EndsWith("/1.json", StringComparison.Ordinal));
        await WakeAsync(pipeline, End.AddHours(1));
        var told = (await pipeline.MailsAsync()).SingleOrDefault();
        Assert.Equal(status == "usable", told?.TextBody?.Contains("Ferry is safe", StringComparison.Ordinal) == true);
        Assert.Equal(0, await pipeline.Get<ArticlesTable>().CountHeldAsync(Cancellation));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_worker_that_ends_at_any_write_of_holding_or_releasing_loses_nothing(bool bySweep)
    {
        await using var pipeline = await PipelineAsync();
        foreach (var point in Enumerable.Range(0, 16))
        {
            // Raw, claim, row of Due, delete; ingested, message, done; and one more, which is never reached.
            var stop = new StopPoint((point / 2) + 1, IsDone: point % 2 == 1);
            var worker = new StoppingWorker(stop);
            var end = _time.GetUtcNow().AddMinutes(30);
            var json = Json($"Ferry number {point}", "usable", end).Replace("/ferry", $"/ferry/{point}", StringComparison.Ordinal);
            var blob = await pipeline.UploadAsync("a.json", json);
            await using var dying = pipeline.Another(services => services.AddSingleton<TimeProvider>(_time)
                .AddSingleton(worker.Open(pipeline.Connection)));
            await TryAsync(() => dying.Get<IngestArticle>().HandleAsync(dying.Inbox.GetBlobClient(blob.Name), Cancellation));
            if (!bySweep)
                await pipeline.Get<IngestArticle>().HandleAsync(blob, Cancellation);
            Assert.Empty(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));

            _time.SetUtcNow(end);
            await pipeline.Get<WakeDue>().HandleAsync(Cancellation);
            foreach (var message in await pipeline.TakeAsync(Queues.EmbargoEnded, MessageJson.Default.EmbargoEnded))
            {
                await TryAsync(() => dying.Get<ReleaseArticle>().HandleAsync(message, Cancellation));
                if (!bySweep)
                    await pipeline.Get<ReleaseArticle>().HandleAsync(message, Cancellation);
            }

            if (bySweep)
            {
                _time.Advance(TimeSpan.FromMinutes(11));
                await pipeline.Get<SweepInbox>().HandleAsync(Cancellation);
            }

            var sent = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
            Assert.Single(sent.Select(message => new EditionId(message.ArticleId, message.Edition)).Distinct());
            Assert.Equal(0, await pipeline.Get<ArticlesTable>().CountHeldAsync(Cancellation));
            Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        }
    }

    private static async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (StoppedException)
        {
            // As meant.
        }
    }

    private async Task WakeAsync(TestPipeline pipeline, DateTimeOffset now)
    {
        _time.SetUtcNow(now);
        await pipeline.Get<WakeDue>().HandleAsync(Cancellation);
        await pipeline.RunAsync(times: 2);
    }

    private Task<TestPipeline> PipelineAsync(Action<IServiceCollection>? more = null) => TestPipeline.CreateAsync(azurite, services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        more?.Invoke(services);
    });

    private static string Json(string title, string status, DateTimeOffset? embargo) => System.Text.Json.JsonSerializer.Serialize(new
    {
        url = "https://example.org/ferry", title, status, embargo,
        text = $"{title}, the coast guard of Port Amara said on Tuesday. The ferry had 41 passengers.",
    });
}
