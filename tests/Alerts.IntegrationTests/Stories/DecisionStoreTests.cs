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
        Assert.Equal(first.StoryName, (await pipeline.Get<DecisionStore>().WriteOnceAsync(first, Cancellation)).StoryName);

        await using var other = pipeline.Another();
        Assert.Equal(first.StoryName, (await other.Get<DecisionStore>().WriteOnceAsync(Decision("too late"), Cancellation)).StoryName);
        Assert.Equal(first.StoryName, (await other.Get<DecisionStore>().ReadAsync(first.Item, Cancellation)).StoryName);
        Assert.Single(await pipeline.BlobsAsync(Containers.Decisions));
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_all_follow_one()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var store = pipeline.Get<DecisionStore>();
        var standing = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => store.WriteOnceAsync(Decision($"worker {i}"), Cancellation)));
        Assert.Single(standing.Select(decision => decision.StoryName).Distinct());
    }

    private static Decision Decision(string name) => new(new ItemId("a", 1, 0), "s", name, true, [], [], []);
}
