using Alerts.Stories;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class StoryListTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_story_that_moved_last_comes_first_and_parts_join_without_a_gap()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Unrelated);
        await pipeline.DropAsync("3.txt", Story.Later);

        var list = pipeline.Get<StoryList>();
        var first = (await list.ReadAsync(1, null, Cancellation)).Value!;
        Assert.Equal(("Ferry sinks off Port Amara", 2), (Assert.Single(first.Items).Name, first.Items[0].Articles));
        var second = (await list.ReadAsync(1, first.Next, Cancellation)).Value!;
        Assert.Equal(("Chess champion retires", 1), (Assert.Single(second.Items).Name, second.Items[0].Articles));
        Assert.Empty((await list.ReadAsync(1, second.Next, Cancellation)).Value!.Items);

        await using var other = pipeline.Another();
        var all = (await other.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!;
        Assert.Equal([.. first.Items, .. second.Items], all.Items);
        Assert.Null(all.Next);
        Assert.Equal(2, await other.Get<StoryAssignment>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_story_whose_first_article_was_withdrawn_is_marked_and_called_by_another()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await DropAsync(pipeline, "first", "Ferry Quillon sinks off Port Amara", Story.Opening);
        await DropAsync(pipeline, "second", "Divers reach the ferry", Story.Later);
        await DropAsync(pipeline, "other", "Chess in Quillon", Story.Unrelated);
        await DropAsync(pipeline, "first", "Ferry Quillon sinks off Port Amara", Story.Opening, "killed");
        await DropAsync(pipeline, "other", "Chess in Quillon", Story.Unrelated, "killed");

        await using var reader = pipeline.Another();   // which remembers nothing of before
        var all = (await reader.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items;
        Assert.Equal([("A story whose articles were withdrawn", 1), ("Divers reach the ferry", 1)], all.Select(story => (story.Name, story.Withdrawn ?? 0)));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_place_that_no_answer_gave_is_refused(string after)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        Assert.Equal("page.after.invalid", (await pipeline.Get<StoryList>().ReadAsync(1, after, Cancellation)).Error?.Code);
    }

    private static Task DropAsync(TestPipeline pipeline, string id, string title, string text, string status = "usable") => pipeline.DropAsync(
        $"{id}-{status}.json", System.Text.Json.JsonSerializer.Serialize(new { id, title, text, status }));
}
