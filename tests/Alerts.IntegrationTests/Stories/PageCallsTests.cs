using System.Globalization;
using Alerts.Stories;
using Alerts.Stories.Reading;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class PageCallsTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_of_a_story_costs_as_many_storage_calls_whatever_the_storys_length_and_next_to_none_the_second_time()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var (first, again) = await GrowAsync(pipeline, 1, 12);
        var (firstOfLong, againOfLong) = await GrowAsync(pipeline, 13, 48);

        // The last articles, eight at once, and the one that opened the story, two reads each; the log, the story and its tag, the marks.
        Assert.InRange(first, 18, 26);
        Assert.InRange(firstOfLong, first - 2, first + 2);
        Assert.InRange(again, 1, 4);
        Assert.Equal(again, againOfLong);
    }

    private static async Task<(int First, int Again)> GrowAsync(TestPipeline pipeline, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            await pipeline.DropUpToDeliveryAsync($"{i}.json", string.Create(
                CultureInfo.InvariantCulture,
                $$"""{ "title": "Ferry sinks off Port Amara", "text": "A ferry sank off Port Amara in Lunavia on Tuesday.\n\nThe coast guard of Port Amara said {{100 + i}} passengers of the ferry had been rescued.", "published": "2026-03-02T{{i / 60:00}}:{{i % 60:00}}:00Z" }"""));
        }

        await using var fresh = pipeline.Another();
        var id = Assert.Single(await fresh.Get<StoryStore>().ListAsync(Cancellation));
        Assert.Equal(to, (await fresh.Get<StoryStore>().ReadAsync(id, Cancellation)).State.Items.Count);
        return (await CountAsync(fresh, id), await CountAsync(fresh, id));
    }

    private static async Task<int> CountAsync(TestPipeline pipeline, string id)
    {
        using var calls = new StorageCalls(pipeline);
        var stories = pipeline.Get<StoryTimelines>();
        var story = await stories.FindAsync(id, Cancellation);
        var page = await stories.ReadAsync(story!, null, null, Cancellation);
        Assert.NotEmpty(page.Items);
        return calls.Take();
    }
}
