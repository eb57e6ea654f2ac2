using System.Text.Json;
using Alerts.Articles;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.Stories.Merging;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class MergeStoriesTests(AzuriteAccounts azurite)
{
    private const string ChessAgain =
        """
        Arendal will teach

        The retired world chess champion Timo Arendal told reporters in Oskabad about the summer tournament. He has bought an old school and will open an academy of chess for 300 children next year.
        """;

    private static readonly IProgress<RebuildReport> Unheard = new Progress<RebuildReport>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_older_story_goes_on_with_all_that_is_known_of_both_and_nothing_is_decided_or_sent()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("reader@example.org", "chess OR ferry");
        var (ferry, chess) = await TwoStoriesAsync(pipeline);
        var (before, mails) = (await pipeline.HashesAsync(), (await pipeline.MailsAsync()).Count);

        var merged = (await pipeline.Get<MergeStories>().MergeAsync(chess, ferry, Cancellation)).Value!;
        Assert.Equal(new StoryMerge(ferry, chess, true, null), merged);
        var decisions = (await pipeline.HashesAsync()).Where(hash => hash.StartsWith("decisions/", StringComparison.Ordinal)).ToList();
        Assert.Equal(before.Where(hash => hash.StartsWith("decisions/", StringComparison.Ordinal)), decisions.Where(hash => !hash.Contains("merged/")));
        foreach (var queue in Queues.All)
        {
            Assert.Equal(0, await pipeline.CountAsync(queue));
        }

        Assert.Equal(mails, (await pipeline.MailsAsync()).Count);
        foreach (var worker in (TestPipeline[])[pipeline, pipeline.Another()])
        {
            var story = (await worker.Get<StoryReader>().ReadAsync(chess, Cancellation))!;
            Assert.Equal(["Ferry sinks off Port Amara", "Chess champion retires"], story.Articles.Select(article => article.Title));
            Assert.Equal((ferry, chess), (story.Id, Assert.Single(story.Aliases)));
            Assert.Equal(ferry, (await worker.Get<StoryReader>().ReadAsync(ferry, Cancellation))!.Id);
            Assert.Equal(ferry, Assert.Single((await worker.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items).Id);
        }
    }

    [Fact]
    public async Task Later_articles_and_editions_of_the_younger_join_the_older_and_are_told_in_the_thread_that_the_reader_knows()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("reader@example.org", "chess");
        var (ferry, chess) = await TwoStoriesAsync(pipeline);
        await pipeline.Get<MergeStories>().MergeAsync(ferry, chess, Cancellation);

        await pipeline.DropAsync("3.txt", ChessAgain);
        await pipeline.DropAsync("chess.json", Json("chess", Story.Unrelated + "\nThe chess federation will choose a successor in May."));
        await using var other = pipeline.Another();
        Assert.Equal(4, (await other.Get<StoryReader>().ReadAsync(ferry, Cancellation))!.Articles.Count);
        var mails = await pipeline.MailsAsync();
        Assert.Equal(3, mails.Count);
        Assert.Empty(mails[0].References);
        Assert.All(mails.Skip(1), mail => Assert.Equal([mails[0].MessageId!], mail.References));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_rebuild_replays_merges_byte_for_byte(int atOnce)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (ferry, chess) = await TwoStoriesAsync(pipeline);
        await pipeline.DropAsync("strike.txt", Story.Strike);
        var strike = await StoryOfAsync(pipeline, Story.Strike);
        await pipeline.Get<MergeStories>().MergeAsync(strike, chess, Cancellation);
        await pipeline.DropAsync("3.txt", ChessAgain);
        await pipeline.Get<MergeStories>().MergeAsync(ferry, strike, Cancellation);
        await pipeline.DropAsync("4.txt", Story.Later);
        var live = await pipeline.HashesAsync();

        await using var fresh = pipeline.Another();
        await pipeline.EmptyAsync(Containers.Stories);
        Assert.Equal((3, 3), await MadeAsync(fresh, atOnce));
        Assert.Equal(live, await pipeline.HashesAsync());
        await pipeline.EmptyAsync(Containers.Stories);
        await pipeline.EmptyAsync(Containers.Decisions);
        Assert.Equal((3, 3), await MadeAsync(fresh, atOnce));
        Assert.Equal(live, await pipeline.HashesAsync());
        Assert.Equal(5, (await fresh.Get<StoryReader>().ReadAsync(chess, Cancellation))!.Articles.Count);
    }

    [Fact]
    public async Task Who_dies_after_the_line_has_merged_and_the_next_article_takes_the_younger_in()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (ferry, chess) = await TwoStoriesAsync(pipeline);
        await pipeline.Get<StoryAssignment>().MergeAsync(ferry, chess, Cancellation);
        await pipeline.DropAsync("3.txt", ChessAgain);
        Assert.Equal(3, (await pipeline.Get<StoryReader>().ReadAsync(ferry, Cancellation))!.Articles.Count);

        await using var other = pipeline.Another();
        var again = (await other.Get<MergeStories>().MergeAsync(chess, ferry, Cancellation)).Value!;
        Assert.Equal(new StoryMerge(ferry, chess, false, null), again);
    }

    [Fact]
    public async Task An_article_of_the_younger_that_waits_while_they_are_merged_is_decided_and_told_once()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (ferry, chess) = await TwoStoriesAsync(pipeline);
        await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync("3.txt", ChessAgain), Cancellation);
        var message = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        var article = await pipeline.Get<IngestedStore>().ReadAsync(new EditionId(message.ArticleId, message.Edition), Cancellation);
        var line = await pipeline.Get<StoryAssignment>().AssignAsync(article, article.Items[0], Cancellation);
        Assert.Equal(chess, line.Line.StoryId);

        await pipeline.Get<MergeStories>().MergeAsync(ferry, chess, Cancellation);
        Assert.Equal(3, (await pipeline.Get<StoryReader>().ReadAsync(ferry, Cancellation))!.Articles.Count);
        await pipeline.Get<FindDevelopments>().HandleAsync(message, Cancellation);
        Assert.Single(await pipeline.TakeAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound));
        await pipeline.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation);
        Assert.Equal(3, (await pipeline.Get<StoryReader>().ReadAsync(chess, Cancellation))!.Articles.Count);
    }

    [Fact]
    public async Task Merges_by_many_at_once_end_in_one_story()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (ferry, chess) = await TwoStoriesAsync(pipeline);
        await pipeline.DropAsync("strike.txt", Story.Strike);
        var strike = await StoryOfAsync(pipeline, Story.Strike);
        TestPipeline[] workers = [pipeline, pipeline.Another(), pipeline.Another()];
        (string, string)[] pairs = [(ferry, chess), (chess, strike), (strike, ferry), (chess, ferry)];
        var merges = await Task.WhenAll(pairs.SelectMany(pair => workers.Select(worker => Task.Run(
            () => worker.Get<MergeStories>().MergeAsync(pair.Item1, pair.Item2, Cancellation), Cancellation))));
        Assert.All(merges, merge => Assert.Null(merge.Value!.Waits));
        var log = await pipeline.Storage.Container(Containers.Log).GetBlobClient("stories/000001").DownloadContentAsync(Cancellation);
        Assert.Equal(2, log.Value.Content.ToString().Split('\n').Count(line => line.Contains("\"merges\"", StringComparison.Ordinal)));
        Assert.Equal(ferry, Assert.Single((await pipeline.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items).Id);
        Assert.Equal(3, (await pipeline.Get<StoryReader>().ReadAsync(strike, Cancellation))!.Articles.Count);
    }

    [Fact]
    public async Task A_story_that_is_none_and_one_with_itself_are_refused()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (ferry, _) = await TwoStoriesAsync(pipeline);
        var merge = pipeline.Get<MergeStories>();
        Assert.Equal(("story.merge.same", "$.with"), Told(await merge.MergeAsync(ferry, ferry, Cancellation)));
        Assert.Equal(("story.id.unknown", "$.with"), Told(await merge.MergeAsync(ferry, "x", Cancellation)));
        Assert.Equal(("story.id.unknown", "id"), Told(await merge.MergeAsync("x", ferry, Cancellation)));

        static (string?, string?) Told(Result<StoryMerge> result) => (result.Error?.Code, result.Error?.Field);
    }

    private static async Task<(string Ferry, string Chess)> TwoStoriesAsync(TestPipeline pipeline)
    {
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("chess.json", Json("chess", Story.Unrelated));
        return (await StoryOfAsync(pipeline, Story.Opening), await StoryOfAsync(pipeline, Story.Unrelated));
    }

    // By its name, the headline.
    private static async Task<string> StoryOfAsync(TestPipeline pipeline, string text) =>
        (await pipeline.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items
            .Single(story => text.StartsWith(story.Name, StringComparison.Ordinal)).Id;

    private static async Task<(int Stories, int Made)> MadeAsync(TestPipeline pipeline, int atOnce)
    {
        var report = await pipeline.Get<StoryRebuild>().RunAsync(atOnce, Unheard, Cancellation);
        return (report.Stories, report.Made);
    }

    private static string Json(string id, string text)
    {
        var parts = text.Split('\n', 2);
        return JsonSerializer.Serialize(new { id, title = parts[0], text = parts[1] });
    }
}
