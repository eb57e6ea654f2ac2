using Alerts.Articles;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.Stories.Skipping;
using Alerts.Stories.Splitting;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.IntegrationTests.Stories;

public sealed class SkippedLineTests(AzuriteAccounts azurite)
{
    private const string Good = "Divers reach the ferry\n\nDivers reached the ferry that sank off Port Amara in Lunavia on Friday and found its bell, the coast guard said.";

    private static readonly IProgress<RebuildReport> Unheard = new Progress<RebuildReport>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_that_fails_eight_times_is_skipped_and_the_next_article_of_its_story_is_told()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var finder = new Failing(pipeline.Get<IDevelopmentFinder>());
        await using var worker = pipeline.Another(services => services.AddSingleton<IDevelopmentFinder>(finder));
        var (bad, good) = await BadThenGoodAsync(worker);

        Assert.Equal(LineFold.MaxTries - 1, await CountFailuresAsync(worker, good) + 1);
        Assert.Equal(good.ArticleId, Assert.Single(await FoundAsync(pipeline)).ArticleId);
        var state = await StateAsync(pipeline);
        Assert.Equal([new ItemId(bad.ArticleId, 1, 0)], state.Skipped);
        Assert.Equal(2, state.Items.Count);
        Assert.Equal(state.Skipped, (await pipeline.Get<StoryReader>().ReadAsync(state.Id, Cancellation))!.Skipped);
        for (var attempt = 2; attempt <= LineFold.MaxTries; attempt++)
        {
            await Assert.ThrowsAsync<SkippedItemException>(() => worker.Get<FindDevelopments>().HandleAsync(bad, Cancellation));
        }

        Assert.Equal(LineFold.MaxTries, finder.Failures);
        Assert.Empty(await FoundAsync(pipeline));
    }

    [Fact]
    public async Task A_skipped_item_that_is_replayed_gets_a_new_line_and_all_can_be_made_again()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var finder = new Failing(pipeline.Get<IDevelopmentFinder>());
        await using var worker = pipeline.Another(services => services.AddSingleton<IDevelopmentFinder>(finder));
        var (bad, good) = await BadThenGoodAsync(worker);
        await CountFailuresAsync(worker, good);
        await FoundAsync(pipeline);

        // Its own message that merely comes again changes nothing.
        await Assert.ThrowsAsync<SkippedItemException>(() => worker.Get<FindDevelopments>().HandleAsync(bad, Cancellation));
        Assert.Equal(LineFold.MaxTries, finder.Failures);

        // Once more in vain; then it is mended.
        bad = bad with { Replay = true };
        for (var attempt = 1; attempt < LineFold.MaxTries; attempt++)
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => worker.Get<FindDevelopments>().HandleAsync(bad, Cancellation));
        }

        await Assert.ThrowsAsync<SkippedItemException>(() => worker.Get<FindDevelopments>().HandleAsync(bad, Cancellation));
        Assert.Equal([new ItemId(bad.ArticleId, 1, 0)], (await StateAsync(pipeline)).Skipped);
        await pipeline.Get<FindDevelopments>().HandleAsync(bad, Cancellation);

        Assert.Equal(bad.ArticleId, Assert.Single(await FoundAsync(pipeline)).ArticleId);
        var state = await StateAsync(pipeline);
        Assert.Null(state.Skipped);
        Assert.Equal([good.ArticleId, bad.ArticleId], state.Items.Skip(1).Select(item => item.Id.ArticleId));

        var live = await pipeline.HashesAsync();
        await pipeline.EmptyAsync(Containers.Stories);
        await pipeline.EmptyAsync(Containers.Decisions);
        await using var fresh = pipeline.Another();
        Assert.Equal(3, (await fresh.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation)).Decided);
        Assert.Equal(live, await pipeline.HashesAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_replay_whose_first_try_dies_is_taken_up_by_the_next_one(int write)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var worker = pipeline.Another(
            services => services.AddSingleton<IDevelopmentFinder>(new Failing(pipeline.Get<IDevelopmentFinder>())));
        var (bad, good) = await BadThenGoodAsync(worker);
        await CountFailuresAsync(worker, good);
        await FoundAsync(pipeline);

        bad = bad with { Replay = true };
        var stop = new StoppingWorker(new StopPoint(write, IsDone: false));
        await using var dying = pipeline.Another(services => services.AddSingleton(stop.Open(pipeline.Connection)));
        await Assert.ThrowsAsync<StoppedException>(() => dying.Get<FindDevelopments>().HandleAsync(bad, Cancellation));
        await pipeline.Get<FindDevelopments>().HandleAsync(bad, Cancellation);
        Assert.Equal(bad.ArticleId, Assert.Single(await FoundAsync(pipeline)).ArticleId);
        Assert.Null((await StateAsync(pipeline)).Skipped);
    }

    [Fact]
    public async Task A_skipped_article_is_not_split_off_and_the_answer_says_why()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var worker = pipeline.Another(
            services => services.AddSingleton<IDevelopmentFinder>(new Failing(pipeline.Get<IDevelopmentFinder>())));
        var (bad, good) = await BadThenGoodAsync(worker);
        await CountFailuresAsync(worker, good);
        var refused = await pipeline.Get<SplitStory>().SplitAsync((await StateAsync(pipeline)).Id, [bad.ArticleId], Cancellation);
        Assert.Equal("story.split.skipped", refused.Error!.Code);
        Assert.Contains("poison replay", refused.Error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebuild_skips_no_line()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Later);
        var live = await pipeline.HashesAsync();
        await pipeline.EmptyAsync(Containers.Decisions);
        var finder = new Failing(pipeline.Get<IDevelopmentFinder>());
        await using var worker = pipeline.Another(services => services.AddSingleton<IDevelopmentFinder>(finder));
        for (var i = 0; i < 2 * LineFold.MaxTries; i++)
        {
            Assert.Single((await worker.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation)).Faults);
        }

        await pipeline.Get<StoryRebuild>().RunAsync(1, Unheard, Cancellation);
        Assert.Equal(live, await pipeline.HashesAsync());
    }

    [Fact]
    public async Task A_worker_that_died_right_after_the_mark_leaves_nothing_undone()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync("2.txt", Story.Later), Cancellation);
        var message = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        var article = await pipeline.Get<IngestedStore>().ReadAsync(new EditionId(message.ArticleId, message.Edition), Cancellation);
        var line = await pipeline.Get<StoryAssignment>().AssignAsync(article, article.Items[0], Cancellation);
        await pipeline.Get<DecisionStore>().WriteOnceAsync(Decision.Skip(line), line.Position, Cancellation);

        await pipeline.Get<FindDevelopments>().HandleAsync(message with { Replay = true }, Cancellation);
        Assert.Single(await FoundAsync(pipeline));
        var state = await StateAsync(pipeline);
        Assert.Equal(2, state.Items.Count);
        Assert.True(state.LastLine > line.Position);
    }

    // The bad one has its line, and its first try was in vain.
    private static async Task<(ArticleIngested Bad, ArticleIngested Good)> BadThenGoodAsync(TestPipeline worker)
    {
        await worker.DropAsync("1.txt", Story.Opening);
        await worker.Get<IngestArticle>().HandleAsync(await worker.UploadAsync("2.txt", Story.Later), Cancellation);
        await worker.Get<IngestArticle>().HandleAsync(await worker.UploadAsync("3.txt", Good), Cancellation);
        var messages = await worker.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal(2, messages.Count);
        await FoundAsync(worker);
        await Assert.ThrowsAsync<NotSupportedException>(() => worker.Get<FindDevelopments>().HandleAsync(messages[0], Cancellation));
        return (messages[0], messages[1]);
    }

    private static async Task<int> CountFailuresAsync(TestPipeline worker, ArticleIngested message)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                await worker.Get<FindDevelopments>().HandleAsync(message, Cancellation);
                return failures;
            }
            catch (NotSupportedException) when (failures < 20)
            {
                // The queue would bring it again.
            }
        }
    }

    private static Task<IReadOnlyList<DevelopmentsFound>> FoundAsync(TestPipeline pipeline) =>
        pipeline.TakeAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound);

    private static async Task<StoryState> StateAsync(TestPipeline pipeline) => (await pipeline.Get<StoryStore>().ReadAsync(
        Path.GetFileNameWithoutExtension(Assert.Single(await pipeline.BlobsAsync(Containers.Stories))), Cancellation)).State;

    // Cannot decide one article.
    private sealed class Failing(IDevelopmentFinder real) : IDevelopmentFinder
    {
        public int Failures { get; private set; }

        public Decision Decide(StoryState known, PlacedLine line, IngestedArticle article, IngestedArticle? previous = null)
        {
            if (!Story.Later.StartsWith(article.Title!, StringComparison.Ordinal))
                return real.Decide(known, line, article, previous);
            Failures++;
            throw new NotSupportedException("This article cannot be decided.");
        }
    }
}
