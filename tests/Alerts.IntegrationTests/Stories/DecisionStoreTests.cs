using Alerts.Articles;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class DecisionStoreTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_is_written_once_and_whoever_comes_later_gets_the_one_that_stands()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var first = Decision("the first to decide");
        Assert.Equal(first.StoryName, (await pipeline.Get<DecisionStore>().WriteOnceAsync(first, 0, Cancellation)).StoryName);

        await using var other = pipeline.Another();
        Assert.Equal(first.StoryName, (await other.Get<DecisionStore>().WriteOnceAsync(Decision("too late"), 0, Cancellation)).StoryName);
        Assert.Equal(first.StoryName, (await other.Get<DecisionStore>().ReadAsync(first.Item, Cancellation)).StoryName);
        Assert.Single(await pipeline.BlobsAsync(Containers.Decisions));
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_all_follow_one()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var store = pipeline.Get<DecisionStore>();
        var standing = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => store.WriteOnceAsync(Decision($"worker {i}"), 0, Cancellation)));
        Assert.Single(standing.Select(decision => decision.StoryName).Distinct());
    }

    [Fact]
    public async Task A_decision_stands_against_giving_up_and_a_mark_gives_way_to_a_later_line_only()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var store = pipeline.Get<DecisionStore>();
        Assert.True((await store.WriteOnceAsync(Mark(5), 5, Cancellation)).IsSkipped);
        Assert.True((await store.WriteOnceAsync(Decision("too late"), 5, Cancellation)).IsSkipped);
        Assert.Equal([5, 9], (await store.WriteOnceAsync(Mark(9), 9, Cancellation)).SkippedLines);

        var replayed = await store.WriteOnceAsync(Decision("replayed"), 12, Cancellation);
        Assert.Equal((false, "replayed"), (replayed.IsSkipped, replayed.StoryName));
        Assert.Equal([5, 9], replayed.SkippedLines);
        Assert.Equal("replayed", (await store.WriteOnceAsync(Mark(12), 12, Cancellation)).StoryName);
        Assert.Equal("replayed", (await store.ReadAsync(replayed.Item, Cancellation)).StoryName);
    }

    private static Decision Mark(long line) => Decision("") with { IsSkipped = true, SkippedLines = [line] };

    private static Decision Decision(string name) => new(new ItemId("a", 1, 0), "s", name, true, [], [], []);
}
