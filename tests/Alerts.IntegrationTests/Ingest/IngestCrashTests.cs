using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Ingest;

public sealed class IngestCrashTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_worker_that_ends_at_any_write_of_an_article_loses_nothing_and_doubles_nothing(bool bySweep)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var writes = await RunAsync(pipeline, await pipeline.UploadAsync("whole.txt", Text(0)), null);
        Assert.Equal(6, writes);   // raw, claim, ingested, message, done, delete
        await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);

        foreach (var stop in Points(writes))
        {
            var text = Text((stop.Write * 2) + (stop.IsDone ? 1 : 0));
            var blob = await pipeline.UploadAsync("a.txt", text);
            await RunAsync(pipeline, blob, stop);
            await RecoverAsync(pipeline, blob, bySweep);

            var id = ArticleIdentity.Of(new ParsedArticle(text), null);
            var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
            Assert.Equal([new EditionId(id, 1)], messages.Select(m => new EditionId(m.ArticleId, m.Edition)).Distinct());
            await AssertAtRestAsync(pipeline, [id]);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_worker_that_ends_at_any_write_of_an_archive_loses_nothing_and_doubles_nothing(bool bySweep)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        foreach (var stop in Points(4))   // three members, delete
        {
            var texts = Enumerable.Range(0, 3).Select(i => Text((stop.Write * 10) + (stop.IsDone ? 5 : 0) + i)).ToList();
            var blob = pipeline.Inbox.GetBlobClient("a.zip");
            await blob.UploadAsync(BinaryData.FromBytes(Zip.Of([.. texts.Select((text, i) => ($"{i}.txt", text))])), overwrite: true, Cancellation);
            await RunAsync(pipeline, blob, stop);

            // What was unpacked is taken in before the archive is unpacked again.
            await TakeMembersInAsync(pipeline);
            await RecoverAsync(pipeline, blob, bySweep);
            await TakeMembersInAsync(pipeline);

            var ids = texts.Select(text => ArticleIdentity.Of(new ParsedArticle(text), null)).ToList();
            var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
            Assert.Equal(ids.Select(id => new EditionId(id, 1)).ToHashSet(), messages.Select(m => new EditionId(m.ArticleId, m.Edition)).ToHashSet());
            await AssertAtRestAsync(pipeline, ids);
        }
    }

    private static IEnumerable<StopPoint> Points(int writes) =>
        Enumerable.Range(1, writes).SelectMany(write => (StopPoint[])[new(write, IsDone: false), new(write, IsDone: true)]);

    private static async Task<int> RunAsync(TestPipeline pipeline, BlobClient blob, StopPoint? stop)
    {
        var worker = new StoppingWorker(stop);
        await using var process = pipeline.Another(services => services.AddSingleton(worker.Open(pipeline.Connection)));
        var own = process.Inbox.GetBlobClient(blob.Name);
        if (stop is null)
            await process.Get<IngestArticle>().HandleAsync(own, Cancellation);
        else
            await Assert.ThrowsAsync<StoppedException>(() => process.Get<IngestArticle>().HandleAsync(own, Cancellation));
        return worker.Writes;
    }

    private static async Task RecoverAsync(TestPipeline pipeline, BlobClient blob, bool bySweep)
    {
        await using var later = pipeline.Another(services => services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(11))));
        if (bySweep)
            await later.Get<SweepInbox>().HandleAsync(Cancellation);
        else
            await later.Get<IngestArticle>().HandleAsync(blob, Cancellation);
    }

    private static async Task TakeMembersInAsync(TestPipeline pipeline)
    {
        foreach (var name in await pipeline.BlobsAsync(Containers.Articles))
        {
            if (name != "a.zip")
                await pipeline.Get<IngestArticle>().HandleAsync(pipeline.Inbox.GetBlobClient(name), Cancellation);
        }
    }

    private static async Task AssertAtRestAsync(TestPipeline pipeline, IReadOnlyList<string> articles)
    {
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Rejected));
        var unfinished = pipeline.Get<ArticlesTable>().UnfinishedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancellation);
        Assert.Empty(await unfinished.ToListAsync(Cancellation));
        var ingested = await pipeline.BlobsAsync(Containers.Ingested);
        Assert.All(articles, id => Assert.Equal([$"{id}/1.json"], ingested.Where(name => name.StartsWith(id, StringComparison.Ordinal))));
    }

    private static string Text(int number) => $"The ferry number {number} left the harbour of Port Amara.";
}
