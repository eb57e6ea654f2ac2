using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Ingest;

public sealed class SweepInboxTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_left_alone_while_it_is_young_or_somebody_holds_a_lease_on_it()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var blob = await pipeline.UploadAsync("a.txt", Story.Opening);
        await pipeline.Get<SweepInbox>().HandleAsync(Cancellation);
        Assert.Equal(["a.txt"], await pipeline.BlobsAsync(Containers.Articles));

        var lease = blob.GetBlobLeaseClient();
        await lease.AcquireAsync(TimeSpan.FromSeconds(60), cancellationToken: Cancellation);
        await SweepAsync(pipeline);
        Assert.Equal(["a.txt"], await pipeline.BlobsAsync(Containers.Articles));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Raw));

        await lease.ReleaseAsync(cancellationToken: Cancellation);
        await SweepAsync(pipeline);
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
    }

    [Fact]
    public async Task A_claim_that_can_never_be_finished_stops_no_other_and_is_rejected_after_five_tries()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var claim = await LeaveClaimAsync(pipeline, "bad.txt", Story.Opening);
        await pipeline.Storage.Container(Containers.Raw).DeleteBlobAsync(claim.RawHash, cancellationToken: Cancellation);
        await LeaveClaimAsync(pipeline, "good.txt", Story.Unrelated);

        await SweepAsync(pipeline);
        var told = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        Assert.NotEqual(claim.ArticleId, told.ArticleId);
        for (var sweep = 2; sweep <= 5; sweep++)
        {
            await SweepAsync(pipeline);
        }

        Assert.Empty(await pipeline.BlobsAsync(Containers.Rejected));
        await SweepAsync(pipeline);
        var error = await pipeline.Get<RejectedStore>().FindAsync("bad.txt", claim.DropId, Cancellation);
        Assert.Equal("article.tries.exhausted", error?.Code);
        Assert.Contains("The kept bytes of bad.txt are gone.", error!.Reason, StringComparison.Ordinal);
        Assert.Empty(await UnfinishedAsync(pipeline));
    }

    [Fact]
    public async Task The_text_of_a_claim_that_was_given_up_can_be_dropped_again()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var claim = await LeaveClaimAsync(pipeline, "a.txt", Story.Opening);
        await pipeline.Get<ArticlesTable>().MarkRejectedAsync(claim, Cancellation);
        await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync("a.txt", Story.Opening), Cancellation);

        var told = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        Assert.Equal(new EditionId(claim.ArticleId, 2), new EditionId(told.ArticleId, told.Edition));
    }

    [Fact]
    public async Task A_file_that_fails_every_time_is_tried_five_times_and_then_rejected_with_its_bytes()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var blob = await pipeline.UploadAsync("a.txt", Story.Opening);
        var tag = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag.ToString().Trim('"');
        var tries = 0;
        await using var failing = pipeline.Another(services => Later(services).AddSingleton<IMessageSender<ArticleIngested>>(
            _ => new FailingSender(() => tries++)));
        for (var sweep = 1; sweep <= 7; sweep++)
        {
            await failing.Get<SweepInbox>().HandleAsync(Cancellation);
        }

        Assert.Equal(5, tries);
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        var error = await pipeline.Get<RejectedStore>().FindAsync("a.txt", ArticleIdentity.DropId("a.txt", tag), Cancellation);
        Assert.Contains("the queue is away", error?.Reason, StringComparison.Ordinal);
        var kept = await pipeline.Storage.Container(Containers.Rejected).GetBlobClient("a.txt").DownloadContentAsync(Cancellation);
        Assert.Equal(Story.Opening, kept.Value.Content.ToString());
        Assert.Empty(await UnfinishedAsync(pipeline));
    }

    [Fact]
    public async Task Tries_are_forgotten_once_a_drop_came_to_its_end()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await LeaveClaimAsync(pipeline, "a.txt", Story.Opening);
        await SweepAsync(pipeline);
        Assert.Empty(await pipeline.Storage.Table(Tables.Limits).QueryAsync<Azure.Data.Tables.TableEntity>(cancellationToken: Cancellation)
            .ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Two_tries_counted_at_once_are_two()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var counted = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(
            () => pipeline.Get<SweepTries>().CountAsync("drop", Cancellation), Cancellation)));
        Assert.Equal(Enumerable.Range(1, 6), counted.Select(count => count.Number).Order());
    }

    /// <summary>A claim whose worker ended before the edition was written, with the file gone.</summary>
    private static async Task<EditionClaim> LeaveClaimAsync(TestPipeline pipeline, string name, string text)
    {
        var worker = new StoppingWorker(new StopPoint(3, IsDone: false));
        await using var process = pipeline.Another(services => services.AddSingleton(worker.Open(pipeline.Connection)));
        var blob = await pipeline.UploadAsync(name, text);
        await Assert.ThrowsAsync<StoppedException>(() => process.Get<IngestArticle>().HandleAsync(process.Inbox.GetBlobClient(name), Cancellation));
        await blob.DeleteAsync(cancellationToken: Cancellation);
        return (await UnfinishedAsync(pipeline)).Single(claim => claim.BlobName == name);
    }

    private static ValueTask<List<EditionClaim>> UnfinishedAsync(TestPipeline pipeline) =>
        pipeline.Get<ArticlesTable>().UnfinishedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancellation).ToListAsync(Cancellation);

    private static async Task SweepAsync(TestPipeline pipeline)
    {
        await using var later = pipeline.Another(services => Later(services));
        await later.Get<SweepInbox>().HandleAsync(Cancellation);
    }

    private static IServiceCollection Later(IServiceCollection services) =>
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(11)));

    private sealed class FailingSender(Action noted) : IMessageSender<ArticleIngested>
    {
        public Task SendAsync(ArticleIngested message, DateTimeOffset? notBefore, CancellationToken cancellation)
        {
            noted();
            throw new IOException("the queue is away");
        }
    }
}
