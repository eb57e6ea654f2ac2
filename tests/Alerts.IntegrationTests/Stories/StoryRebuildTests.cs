using System.Text.Json;
using Alerts.Articles;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.IntegrationTests.Stories;

public sealed class StoryRebuildTests(AzuriteAccounts azurite)
{
    private static readonly IProgress<RebuildReport> Unheard = new Progress<RebuildReport>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_four_workers_made_at_once_is_made_again_byte_for_byte_and_nothing_is_sent(int atOnce)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await RecordAsync(pipeline);
        await pipeline.TakeAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound);
        var live = await pipeline.HashesAsync();
        Assert.Equal((3, 9), (
            (await pipeline.BlobsAsync(Containers.Stories)).Count, (await pipeline.BlobsAsync(Containers.Decisions)).Count));

        await pipeline.EmptyAsync(Containers.Stories);
        await using var fresh = pipeline.Another();
        var report = await fresh.Get<StoryRebuild>().RunAsync(atOnce, Unheard, Cancellation);
        Assert.Equal((3, 3, 9, 0), (report.Stories, report.Made, report.Lines, report.Decided));
        Assert.Equal(live, await pipeline.HashesAsync());

        await pipeline.EmptyAsync(Containers.Stories);
        await pipeline.EmptyAsync(Containers.Decisions);
        Assert.Equal(9, (await fresh.Get<StoryRebuild>().RunAsync(atOnce, Unheard, Cancellation)).Decided);
        Assert.Equal(live, await pipeline.HashesAsync());
        foreach (var queue in Queues.All)
        {
            Assert.Equal(0, await pipeline.CountAsync(queue));
        }
    }

    [Fact]
    public async Task A_rebuild_that_was_stopped_is_done_again()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await RecordAsync(pipeline);
        var live = await pipeline.HashesAsync();
        await pipeline.EmptyAsync(Containers.Stories);

        await using var fresh = pipeline.Another();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => fresh.Get<StoryRebuild>().RunAsync(1, new StopAtFirst(stop), stop.Token));
        Assert.Single(await pipeline.BlobsAsync(Containers.Stories));
        await fresh.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation);
        Assert.Equal(live, await pipeline.HashesAsync());
    }

    [Fact]
    public async Task A_decision_that_stands_is_followed_even_where_today_would_decide_otherwise()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        var before = await pipeline.HashesAsync();
        await using var other = pipeline.Another(services => services.AddSingleton<IDevelopmentFinder>(new Silent()));
        await other.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation);
        Assert.Equal(before, await pipeline.HashesAsync());
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_is_made_again_and_one_that_no_line_names_goes()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        var before = await pipeline.HashesAsync();
        var container = pipeline.Storage.Container(Containers.Stories);
        await container.GetBlobClient((await pipeline.BlobsAsync(Containers.Stories))[0]).UploadAsync(BinaryData.FromString("{"), true, Cancellation);
        await container.GetBlobClient("0000.json").UploadAsync(BinaryData.FromString("{}"), Cancellation);

        var report = await pipeline.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation);
        Assert.Equal((1, 1), (report.Made, report.Removed));
        Assert.Equal(before, await pipeline.HashesAsync());
    }

    [Fact]
    public async Task A_story_whose_article_is_gone_is_named_and_the_others_are_made()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        var gone = Assert.Single(await pipeline.BlobsAsync(Containers.Ingested));
        await pipeline.DropAsync("2.txt", Story.Unrelated);
        var before = await pipeline.HashesAsync();
        await pipeline.Storage.Container(Containers.Ingested).DeleteBlobAsync(gone, cancellationToken: Cancellation);

        await using var fresh = pipeline.Another();
        var report = await fresh.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation);
        Assert.Equal(1, report.Made);
        Assert.Contains(gone[..64], Assert.Single(report.Faults).Reason, StringComparison.Ordinal);
        Assert.Equal(before, await pipeline.HashesAsync());
    }

    [Fact]
    public async Task A_rebuild_beside_workers_loses_none_of_their_articles()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var beside = pipeline.Another();
        await pipeline.DropAsync("first.txt", Story.Opening);
        var working = RecordAsync(pipeline);
        while (!working.IsCompleted)
        {
            Assert.Empty((await beside.Get<StoryRebuild>().RunAsync(4, Unheard, Cancellation)).Faults);
        }

        await working;
        await using var fresh = pipeline.Another();
        await fresh.Get<StoryRebuild>().RunAsync(4, Unheard, Cancellation);
        var live = await pipeline.HashesAsync();
        await pipeline.EmptyAsync(Containers.Stories);
        await pipeline.EmptyAsync(Containers.Decisions);
        Assert.Equal(10, (await fresh.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation)).Decided);
        Assert.Equal(live, await pipeline.HashesAsync());
    }

    // Three stories of three items each, two of them editions of one article; every message comes to two of four workers.
    private static async Task RecordAsync(TestPipeline pipeline)
    {
        string[] texts = [Story.Opening, Story.Unrelated, Story.Strike];
        string[] more = ["Divers found the bell of the ferry on Friday.", "Arendal will teach children from May.", "Talks resume on 4 May."];
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var (id, text) in new[] { ($"a{i}", texts[i]), ($"b{i}", $"{texts[i]}\n{more[i]}"), ($"a{i}", $"{texts[i]}\n\nThe article was updated. {more[i]}") })
            {
                var file = $$"""{ "id": "{{id}}", "text": {{JsonSerializer.Serialize(text)}} }""";
                await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync($"{id}-{text.Length}.json", file), Cancellation);
            }
        }

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        TestPipeline[] workers = [pipeline, pipeline.Another(), pipeline.Another(), pipeline.Another()];
        // The first message of each article comes first, so that no edition is superseded.
        foreach (var edition in messages.GroupBy(message => message.Edition).OrderBy(group => group.Key))
        {
            await Task.WhenAll(edition.Concat(edition).Select((message, i) => Task.Run(
                () => workers[i % workers.Length].Get<FindDevelopments>().HandleAsync(message, Cancellation), Cancellation)));
        }

        foreach (var worker in workers[1..])
        {
            await worker.DisposeAsync();
        }
    }

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<RebuildReport>
    {
        public void Report(RebuildReport value) => stop.Cancel();
    }

    private sealed class Silent : IDevelopmentFinder
    {
        public Decision Decide(StoryState known, PlacedLine line, IngestedArticle article, IngestedArticle? previous = null) =>
            new(line.Line.ItemId, known.Id, "silent", known.Items.Count == 0, [], [], []);
    }
}
