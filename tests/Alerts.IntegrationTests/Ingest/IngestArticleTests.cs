using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Ingest;

public sealed class IngestArticleTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_readable_file_leaves_the_inbox_and_is_passed_on()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await IngestAsync(pipeline, await pipeline.UploadAsync("desk/ferry.txt", Story.Opening));

        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        Assert.Single(await pipeline.BlobsAsync(Containers.Raw));
        var message = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        var article = await pipeline.Get<IngestedStore>().ReadAsync(new EditionId(message.ArticleId, message.Edition), Cancellation);
        Assert.Equal("Ferry sinks off Port Amara", article.Title);
        Assert.Equal(message.DroppedAt, article.DroppedAt);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_kept_with_the_reason()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var blob = await pipeline.UploadAsync("broken.json", """{ "title": "No text – „leer“" }""");
        var dropId = await DropIdAsync(blob);
        await IngestAsync(pipeline, blob);

        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        Assert.Equal(["broken.json"], await pipeline.BlobsAsync(Containers.Rejected));
        var error = await pipeline.Get<RejectedStore>().FindAsync("broken.json", dropId, Cancellation);
        Assert.Equal("article.text.empty", error?.Code);
        Assert.Empty(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
    }

    [Theory]
    [InlineData(0, "article.text.empty")]
    [InlineData(5_000_001, "article.size.too_large")]
    public async Task A_file_without_text_or_of_any_size_is_kept_whole(int length, string code)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var blob = await pipeline.UploadAsync("a.txt", new string('a', length));
        var dropId = await DropIdAsync(blob);
        await IngestAsync(pipeline, blob);

        Assert.Equal(code, (await pipeline.Get<RejectedStore>().FindAsync("a.txt", dropId, Cancellation))?.Code);
        var kept = await pipeline.Storage.Container(Containers.Rejected).GetBlobClient("a.txt").GetPropertiesAsync(cancellationToken: Cancellation);
        Assert.Equal(length, kept.Value.ContentLength);
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task The_same_text_dropped_again_under_any_name_is_nothing()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await IngestAsync(pipeline, await pipeline.UploadAsync("a.txt", Story.Opening));
        await IngestAsync(pipeline, await pipeline.UploadAsync("a.txt", Story.Opening));
        await IngestAsync(pipeline, await pipeline.UploadAsync("b.txt", Story.Opening.ReplaceLineEndings("\r\n")));

        Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task An_article_with_an_address_gets_a_second_edition_when_its_text_changes()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await IngestAsync(pipeline, await pipeline.UploadAsync("1.json", Json("The bridge is open.")));
        await IngestAsync(pipeline, await pipeline.UploadAsync("2.json", Json("The bridge is closed.")));
        await IngestAsync(pipeline, await pipeline.UploadAsync("3.json", Json("The bridge is open.")));

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal([1, 2], messages.Select(m => m.Edition).Order());
        Assert.Single(messages.Select(m => m.ArticleId).Distinct());

        static string Json(string text) => $$"""{ "url": "https://example.org/bridge?utm_source=feed", "text": "{{text}}" }""";
    }

    [Fact]
    public async Task A_file_replaced_while_it_is_read_stays_for_its_own_event()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services.AddSingleton<IMessageSender<ArticleIngested>>(
            provider => new ActingSender(() => provider.GetRequiredService<AlertsStorage>().Container(Containers.Articles)
                .GetBlobClient("a.txt").UploadAsync(BinaryData.FromString(Story.Later), overwrite: true))));
        await IngestAsync(pipeline, await pipeline.UploadAsync("a.txt", Story.Opening));

        Assert.Equal(["a.txt"], await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task Two_runs_at_once_over_one_file_make_one_edition()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var other = pipeline.Another();
        var blob = await pipeline.UploadAsync("a.txt", Story.Opening);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => IngestAsync(i % 2 == 0 ? pipeline : other, blob), Cancellation)));

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.All(messages, message => Assert.Equal(1, message.Edition));
        Assert.Single(await pipeline.BlobsAsync(Containers.Ingested));
    }

    [Fact]
    public async Task What_a_crash_left_behind_is_finished_by_the_sweep()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using (var crashing = pipeline.Another(services => services.AddSingleton<IMessageSender<ArticleIngested>>(
            _ => new ActingSender(() => throw new IOException("the process ends here")))))
        {
            var blob = await pipeline.UploadAsync("a.txt", Story.Opening);
            await Assert.ThrowsAsync<IOException>(() => IngestAsync(crashing, blob));
            // A newer file takes its place, so that only the claim is left of the first.
            await pipeline.UploadAsync("a.txt", Story.Later);
        }

        await using var later = pipeline.Another(services => services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(11))));
        await later.Get<SweepInbox>().HandleAsync(Cancellation);

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal(2, messages.Select(m => m.ArticleId).Distinct().Count());
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        await later.Get<SweepInbox>().HandleAsync(Cancellation);
        Assert.Empty(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_nothing_to_do()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await IngestAsync(pipeline, pipeline.Inbox.GetBlobClient("never.txt"));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Rejected));
    }

    private static Task IngestAsync(TestPipeline pipeline, Azure.Storage.Blobs.BlobClient blob) =>
        pipeline.Get<IngestArticle>().HandleAsync(blob, Cancellation);

    private static async Task<string> DropIdAsync(Azure.Storage.Blobs.BlobClient blob)
    {
        var properties = await blob.GetPropertiesAsync(cancellationToken: Cancellation);
        return ArticleIdentity.DropId(blob.Name, properties.Value.ETag.ToString().Trim('"'));
    }

    /// <summary>Does something at the moment in which the message would be sent.</summary>
    private sealed class ActingSender(Func<Task> act) : IMessageSender<ArticleIngested>
    {
        public Task SendAsync(ArticleIngested message, DateTimeOffset? notBefore, CancellationToken cancellation) => act();
    }
}
