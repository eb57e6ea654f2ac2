using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.IntegrationTests.Ingest;

public sealed class ArchiveTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_files_of_an_archive_go_the_way_of_files_dropped_one_by_one()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await IngestAsync(pipeline, await UploadAsync(pipeline, Zip.Of(("1.txt", Story.Opening), ("desk/2.txt", Story.Unrelated), ("3.json", "{}"))));

        Assert.Equal(["a.zip/1.txt", "a.zip/3.json", "a.zip/desk/2.txt"], (await pipeline.BlobsAsync(Containers.Articles)).Order(StringComparer.Ordinal));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Raw));
        await IngestAllAsync(pipeline);
        Assert.Equal(2, (await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested)).Count);
        Assert.Equal(["a.zip/3.json"], await pipeline.BlobsAsync(Containers.Rejected));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task A_bad_archive_is_rejected_whole_and_none_of_it_is_dropped()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var bytes = Zip.Of(("1.txt", Story.Opening), ("../2.txt", Story.Unrelated));
        var blob = await UploadAsync(pipeline, bytes);
        var dropId = ArticleIdentity.DropId("a.zip", (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag.ToString().Trim('"'));
        await IngestAsync(pipeline, blob);

        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
        var error = await pipeline.Get<RejectedStore>().FindAsync("a.zip", dropId, Cancellation);
        Assert.Equal("archive.member.path", error?.Code);
        Assert.Contains("../2.txt", error!.Reason, StringComparison.Ordinal);
        var kept = await pipeline.Storage.Container(Containers.Rejected).GetBlobClient("a.zip").DownloadContentAsync(Cancellation);
        Assert.Equal(bytes, kept.Value.Content.ToArray());
    }

    [Fact]
    public async Task An_archive_larger_than_an_article_may_be_is_unpacked()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var noise = new byte[6_000_000];
        new Random(1).NextBytes(noise);
        var bytes = Zip.Of(System.IO.Compression.CompressionLevel.NoCompression, ("1.txt", noise), ("2.txt", "Noon came."u8.ToArray()));
        await IngestAsync(pipeline, await UploadAsync(pipeline, bytes));
        Assert.Equal(["a.zip/1.txt", "a.zip/2.txt"], await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task Two_workers_over_one_archive_while_its_files_are_taken_in_make_one_edition_of_each()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var other = pipeline.Another();
        var blob = await UploadAsync(pipeline, Zip.Of([.. Enumerable.Range(0, 8).Select(i => ($"{i}.txt", $"Ferry {i} left the harbour."))]));
        using var unpacked = new CancellationTokenSource();
        var taking = Task.Run(
            async () =>
            {
                while (!unpacked.IsCancellationRequested)
                {
                    await IngestMembersAsync(pipeline);
                }
            },
            Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => IngestAsync(i % 2 == 0 ? pipeline : other, blob), Cancellation)));
        await unpacked.CancelAsync();
        await taking;
        await IngestAllAsync(pipeline);

        Assert.Equal(8, (await pipeline.BlobsAsync(Containers.Ingested)).Count);
        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal(8, messages.Select(message => message.ArticleId).Distinct().Count());
        Assert.All(messages, message => Assert.Equal(1, message.Edition));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task A_file_that_waits_under_the_name_of_a_member_is_taken_in_and_not_written_over()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.UploadAsync("a.zip/1.txt", Story.Opening);
        await IngestAsync(pipeline, await UploadAsync(pipeline, Zip.Of(("1.txt", Story.Unrelated))));
        await IngestAllAsync(pipeline);

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal(2, messages.Select(message => message.ArticleId).Distinct().Count());
    }

    [Fact]
    public async Task An_archive_unpacked_again_is_the_same_drop_whatever_came_in_between()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var worker = new StoppingWorker(new StopPoint(2, IsDone: false));   // before the archive is deleted
        await using (var process = pipeline.Another(services => services.AddSingleton(worker.Open(pipeline.Connection))))
        {
            await UploadAsync(pipeline, Zip.Of(("1.json", Json("The bridge is open.", 10))));
            await Assert.ThrowsAsync<StoppedException>(() => IngestAsync(process, process.Inbox.GetBlobClient("a.zip")));
        }

        await IngestMembersAsync(pipeline);
        await IngestAsync(pipeline, await pipeline.UploadAsync("2.json", Json("The bridge is closed.", 9)));
        await IngestAsync(pipeline, pipeline.Inbox.GetBlobClient("a.zip"));
        await IngestMembersAsync(pipeline);

        // By its update time the first text would be a third edition, were it another drop.
        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal([1, 2], messages.Select(message => message.Edition).Distinct().Order());
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));

        static string Json(string text, int hour) =>
            $$"""{ "url": "https://example.org/bridge", "text": "{{text}}", "updated": "2026-03-01T{{hour:D2}}:00:00Z" }""";
    }

    [Fact]
    public async Task The_identity_that_the_sender_gave_the_archive_is_that_of_its_files()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        foreach (var text in (string[])["The bridge is open.", "The bridge is closed."])
        {
            await IngestAsync(pipeline, await UploadAsync(
                pipeline, Zip.Of(("bridge.txt", text)), new Dictionary<string, string> { [DropMetadata.Identity] = DropMetadata.ByName }));
            await IngestAllAsync(pipeline);
        }

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal([1, 2], messages.Select(message => message.Edition));
        Assert.Single(messages.Select(message => message.ArticleId).Distinct());
    }

    private static Task IngestAsync(TestPipeline pipeline, BlobClient blob) => pipeline.Get<IngestArticle>().HandleAsync(blob, Cancellation);

    private static async Task IngestMembersAsync(TestPipeline pipeline)
    {
        foreach (var name in (await pipeline.BlobsAsync(Containers.Articles)).Where(name => name != "a.zip"))
        {
            await IngestAsync(pipeline, pipeline.Inbox.GetBlobClient(name));
        }
    }

    private static async Task IngestAllAsync(TestPipeline pipeline)
    {
        foreach (var name in await pipeline.BlobsAsync(Containers.Articles))
        {
            await IngestAsync(pipeline, pipeline.Inbox.GetBlobClient(name));
        }
    }

    private static async Task<BlobClient> UploadAsync(TestPipeline pipeline, byte[] bytes, Dictionary<string, string>? metadata = null)
    {
        var blob = pipeline.Inbox.GetBlobClient("a.zip");
        await blob.UploadAsync(BinaryData.FromBytes(bytes), new BlobUploadOptions { Metadata = metadata }, Cancellation);
        return blob;
    }
}
