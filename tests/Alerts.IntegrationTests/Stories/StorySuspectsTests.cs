using Alerts.Stories;
using Alerts.Stories.Merging;
using Alerts.Stories.Suspects;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class StorySuspectsTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_stories_about_one_matter_are_listed_once_until_they_are_merged()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Unrelated);
        // One page that the publisher fills with another story: its next edition stays where the page was.
        await pipeline.DropAsync("3.json", """{ "id": "page", "text": "The world snooker champion Lena Oduya won the winter cup in Belgrave." }""");
        await pipeline.DropAsync("4.json", $$"""{ "id": "page", "text": {{System.Text.Json.JsonSerializer.Serialize(Story.Opening)}} }""");

        var pair = Assert.Single(await ReadAsync());
        Assert.Equal("Ferry sinks off Port Amara", pair.Other.Name);
        Assert.Equal(2, pair.Story.Articles);
        Assert.True(pair.Score > 0.24);
        Assert.Null(pair.Story.Withdrawn);

        await pipeline.Get<MergeStories>().MergeAsync(pair.Story.Id, pair.Other.Id, Cancellation);
        Assert.Empty(await ReadAsync());
        Assert.Equal(2, await pipeline.Get<StoryAssignment>().CountAsync(Cancellation));

        async Task<IReadOnlyList<SuspectedPair>> ReadAsync()
        {
            var compared = new List<int>();
            var page = (await pipeline.Get<StorySuspects>().ReadAsync(10, null, compared.Add, Cancellation)).Value!;
            Assert.Equal(Enumerable.Range(1, await pipeline.Get<StoryAssignment>().CountAsync(Cancellation)), compared);
            return page.Items;
        }
    }

    [Fact]
    public async Task A_suspect_whose_articles_were_withdrawn_is_marked_and_not_called_by_them()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var ferry = System.Text.Json.JsonSerializer.Serialize(Story.Opening);
        await pipeline.DropAsync("1.json", $$"""{ "id": "ferry", "title": "Quillon sinks", "text": {{ferry}} }""");
        await pipeline.DropAsync("2.json", """{ "id": "page", "text": "The world snooker champion Lena Oduya won the winter cup in Belgrave." }""");
        await pipeline.DropAsync("3.json", $$"""{ "id": "page", "text": {{ferry}} }""");
        await pipeline.DropAsync("4.json", $$"""{ "id": "ferry", "title": "Quillon sinks", "text": {{ferry}}, "status": "killed" }""");

        await using var reader = pipeline.Another();   // which remembers nothing of before
        var pair = Assert.Single((await reader.Get<StorySuspects>().ReadAsync(10, null, _ => { }, Cancellation)).Value!.Items);
        Assert.Equal([0, 1], new[] { pair.Story, pair.Other }.Select(story => story.Withdrawn ?? 0).Order());
        Assert.DoesNotContain("Quillon", pair.Story.Name + pair.Other.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_no_answer_gave_is_refused()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        Assert.Equal("page.after.invalid", (await pipeline.Get<StorySuspects>().ReadAsync(1, "!", _ => { }, Cancellation)).Error?.Code);
    }
}
