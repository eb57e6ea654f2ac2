using Alerts.Articles;
using Alerts.Stories.Reading;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Stories;

public sealed class TimelineItemsTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public async Task A_kill_withdraws_every_edition_before_it_whichever_is_asked_for_first(int first, int second)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services.AddSingleton<TimeProvider>(clock));
        await DropAsync(pipeline, 1, "Fourteen passengers died off Port Amara.");
        await DropAsync(pipeline, 2, "Fifteen passengers died off Port Amara.");
        var items = pipeline.Get<TimelineItems>();
        Assert.False(await items.IsWithdrawnAsync(Edition(first), Cancellation));
        Assert.False(await items.IsWithdrawnAsync(Edition(second), Cancellation));

        await DropAsync(pipeline, 3, "Fifteen passengers died off Port Amara.", "killed");
        clock.Advance(TimelineItems.WithdrawnWithin);
        Assert.True(await items.IsWithdrawnAsync(Edition(first), Cancellation));
        Assert.True(await items.IsWithdrawnAsync(Edition(second), Cancellation));

        await DropAsync(pipeline, 4, "Sixteen passengers died off Port Amara.");
        clock.Advance(TimelineItems.WithdrawnWithin);
        Assert.False(await items.IsWithdrawnAsync(Edition(second), Cancellation));
        Assert.False(await items.IsWithdrawnAsync(Edition(first), Cancellation));
    }

    private static Task DropAsync(TestPipeline pipeline, int number, string text, string status = "usable") => pipeline.DropAsync(
        $"{number}.json",
        $$"""{ "url": "https://example.org/ferry", "title": "Ferry sinks", "text": "{{text}}", "status": "{{status}}", "updated": "2026-03-02T0{{number}}:00:00Z" }""");

    private static EditionId Edition(int number) => new(
        ArticleIdentity.Of(new ParsedArticle("text") { Url = new Uri("https://example.org/ferry") }, null), number);
}
