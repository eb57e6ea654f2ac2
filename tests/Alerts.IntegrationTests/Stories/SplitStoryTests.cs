using System.Text.Json;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.Stories.Merging;
using Alerts.Stories.Splitting;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class SplitStoryTests(AzuriteAccounts azurite)
{
    private const string ChessAgain =
        """
        Arendal will teach

        The retired world chess champion Timo Arendal told reporters in Oskabad about the summer tournament. He has bought an old school and will open an academy of chess for 300 children next year.
        """;

    private static readonly IProgress<RebuildReport> Unheard = new Progress<RebuildReport>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_become_a_story_of_their_own_in_every_worker_and_nothing_is_decided_or_sent()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("reader@example.org", "chess OR ferry");
        var (story, chess) = await OneStoryAsync(pipeline);
        await using var beside = pipeline.Another();
        await beside.Get<StoryAssignment>().CountAsync(Cancellation);
        var (decisions, mails) = (await DecisionsAsync(pipeline), (await pipeline.MailsAsync()).Count);
        var figures = (await pipeline.Get<StoryReader>().ReadAsync(story, Cancellation))!.Figures.Count;

        var done = (await pipeline.Get<SplitStory>().SplitAsync(story, [chess[..8]], Cancellation)).Value!;
        Assert.Equal((story, true, null), (done.StoryId, done.IsNew, done.Waits));
        Assert.Equal(decisions, await DecisionsAsync(pipeline));
        foreach (var queue in Queues.All)
        {
            Assert.Equal(0, await pipeline.CountAsync(queue));
        }

        Assert.Equal(mails, (await pipeline.MailsAsync()).Count);
        await using var fresh = pipeline.Another();
        foreach (var worker in (TestPipeline[])[pipeline, beside, fresh])
        {
            var left = (await worker.Get<StoryReader>().ReadAsync(story, Cancellation))!;
            var made = (await worker.Get<StoryReader>().ReadAsync(done.Made, Cancellation))!;
            Assert.Equal(("Ferry sinks off Port Amara", "Chess champion retires"), (left.Name, made.Name));
            Assert.Equal(["Ferry sinks off Port Amara", "More survivors of the ferry disaster"], left.Articles.Select(article => article.Title));
            Assert.Equal(["Chess champion retires"], made.Articles.Select(article => article.Title));
            Assert.Equal((figures - 1, 1), (left.Figures.Count, made.Figures.Count));
            Assert.Equal((left.Articles[^1].Received, made.Articles[0].Received), (left.Updated, made.Opened));
            Assert.Equal(2, (await ListAsync(worker, 10)).Count);
            Assert.Equal(2, (await ListAsync(worker, 1)).Count);   // they share a position, so one part holds both
        }
    }

    [Fact]
    public async Task Later_editions_and_like_articles_follow_to_the_story_where_they_belong_now()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (story, chess) = await OneStoryAsync(pipeline);
        await using var beside = pipeline.Another();
        var made = (await pipeline.Get<SplitStory>().SplitAsync(story, [chess], Cancellation)).Value!.Made;

        await beside.DropAsync("chess2.json", Chess("The chess federation will choose a successor in May."));
        await beside.DropAsync("academy.txt", ChessAgain);
        await beside.DropAsync("ferry.txt", Story.Later + " Divers will look for the ferry off Port Amara in Lunavia on Friday.");
        await using var fresh = pipeline.Another();
        Assert.Equal((3, 3), (await CountAsync(fresh, story), await CountAsync(fresh, made)));
        Assert.Equal(2, (await ListAsync(fresh, 10)).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_rebuild_replays_splits_byte_for_byte(int atOnce)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (story, chess) = await OneStoryAsync(pipeline);
        var split = pipeline.Get<SplitStory>();
        var first = (await split.SplitAsync(story, [chess], Cancellation)).Value!.Made;
        await pipeline.DropAsync("academy.txt", ChessAgain);
        // What was made is split itself, one of the two is merged back, and that is split once more.
        var second = (await split.SplitAsync(first, [chess], Cancellation)).Value!.Made;
        await pipeline.Get<MergeStories>().MergeAsync(story, second, Cancellation);
        var third = (await split.SplitAsync(story, [chess], Cancellation)).Value!.Made;
        await pipeline.DropAsync("later.txt", Story.Later + " Divers will look for the ferry off Port Amara in Lunavia on Friday.");
        Assert.Equal(4, ((string[])[story, first, second, third]).Distinct().Count());
        var live = await pipeline.HashesAsync();

        await using var fresh = pipeline.Another();
        await pipeline.EmptyAsync(Containers.Stories);
        await RebuildAsync(fresh, atOnce);
        Assert.Equal(live, await pipeline.HashesAsync());
        await pipeline.EmptyAsync(Containers.Stories);
        await pipeline.EmptyAsync(Containers.Decisions);
        await RebuildAsync(fresh, atOnce);
        Assert.Equal(live, await pipeline.HashesAsync());
        Assert.Equal((3, 1, 1), (await CountAsync(fresh, story), await CountAsync(fresh, first), await CountAsync(fresh, third)));
    }

    [Fact]
    public async Task Who_dies_after_the_line_has_split_and_a_second_try_brings_both_stories_up_to_it()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (story, chess) = await OneStoryAsync(pipeline);
        var last = await pipeline.Get<StoryAssignment>().LastLineAsync(story, Cancellation);
        var line = (await pipeline.Get<StoryAssignment>().SplitAsync(last, [new SplitItem(chess, 0)], Cancellation))!;
        Assert.Null(await pipeline.Get<StoryAssignment>().SplitAsync(last, [new SplitItem(chess, 0)], Cancellation));

        await using var other = pipeline.Another();
        var again = (await other.Get<SplitStory>().SplitAsync(story, [chess], Cancellation)).Value!;
        Assert.Equal(new StorySplitDone(story, line.Line.Splits!.StoryId, false, null), again);
        Assert.Equal((2, 1), (await CountAsync(other, story), await CountAsync(other, again.Made)));
    }

    [Fact]
    public async Task Many_who_split_at_once_make_one_story()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (story, chess) = await OneStoryAsync(pipeline);
        TestPipeline[] workers = [pipeline, pipeline.Another(), pipeline.Another(), pipeline.Another()];
        var done = await Task.WhenAll(workers.Select(worker => Task.Run(
            () => worker.Get<SplitStory>().SplitAsync(story, [chess], Cancellation), Cancellation)));
        var log = await pipeline.Storage.Container(Containers.Log).GetBlobClient("stories/000001").DownloadContentAsync(Cancellation);
        Assert.Single(log.Value.Content.ToString().Split('\n'), line => line.Contains("\"splits\"", StringComparison.Ordinal));
        Assert.Single(done.Select(one => one.Value!.Made).Distinct());
        Assert.Single(done, one => one.Value!.IsNew);
        Assert.Equal(2, (await ListAsync(pipeline, 10)).Count);
        foreach (var worker in workers[1..])
        {
            await worker.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_cannot_be_split_is_refused_with_the_cause()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (story, chess) = await OneStoryAsync(pipeline);
        var ferries = (await pipeline.Get<StoryReader>().ReadAsync(story, Cancellation))!.Articles.Select(article => article.ArticleId).ToList();
        var split = pipeline.Get<SplitStory>();
        Assert.Equal("story.id.unknown", (await split.SplitAsync("x", [chess], Cancellation)).Error!.Code);
        Assert.Equal("story.split.empty", (await split.SplitAsync(story, [], Cancellation)).Error!.Code);
        Assert.Equal("story.split.unknown", (await split.SplitAsync(story, [chess, "x"], Cancellation)).Error!.Code);
        Assert.Equal("story.split.unknown", (await split.SplitAsync(story, [$"{chess}-1-1"], Cancellation)).Error!.Code);
        Assert.Equal("story.split.all", (await split.SplitAsync(story, [.. ferries, chess], Cancellation)).Error!.Code);
        Assert.True((await split.SplitAsync(story, [$"{chess}-1-0"], Cancellation)).IsValid);
    }

    // Two articles on a ferry and one on chess that a person has put there; the chess one by its article's id.
    private static async Task<(string Story, string Chess)> OneStoryAsync(TestPipeline pipeline)
    {
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("chess.json", Chess("The police said 300 fans had been injured at the last one."));
        await pipeline.DropAsync("2.txt", Story.Later);
        var stories = await ListAsync(pipeline, 10);
        var (ferry, chess) = (stories.Single(s => s.Name.StartsWith("Ferry", StringComparison.Ordinal)), stories.Single(s => s.Name.StartsWith("Chess", StringComparison.Ordinal)));
        await pipeline.Get<MergeStories>().MergeAsync(ferry.Id, chess.Id, Cancellation);
        var read = (await pipeline.Get<StoryReader>().ReadAsync(ferry.Id, Cancellation))!;
        Assert.Equal(3, read.Articles.Count);
        return (ferry.Id, read.Articles.Single(article => article.Title.StartsWith("Chess", StringComparison.Ordinal)).ArticleId);
    }

    private static string Chess(string more)
    {
        var parts = Story.Unrelated.Split('\n', 2);
        return JsonSerializer.Serialize(new { id = "chess", title = parts[0], text = $"{parts[1]}\n{more}" });
    }

    private static async Task<IReadOnlyList<StorySummary>> ListAsync(TestPipeline worker, int limit) =>
        (await worker.Get<StoryList>().ReadAsync(limit, null, Cancellation)).Value!.Items;

    private static async Task<int> CountAsync(TestPipeline worker, string story) =>
        (await worker.Get<StoryReader>().ReadAsync(story, Cancellation))!.Articles.Count;

    private static async Task RebuildAsync(TestPipeline worker, int atOnce) =>
        Assert.Empty((await worker.Get<StoryRebuild>().RunAsync(atOnce, Unheard, Cancellation)).Faults);

    private static async Task<IReadOnlyList<string>> DecisionsAsync(TestPipeline pipeline) =>
        [.. (await pipeline.HashesAsync()).Where(hash => hash.StartsWith("decisions/", StringComparison.Ordinal))];
}
