using Alerts.Storage;
using Alerts.Storage.Log;
using Alerts.Storage.Log.Snapshots;
using Alerts.Subscriptions;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Storage.Log;

public sealed class CompactLogsTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_that_starts_from_snapshots_puts_a_later_article_into_its_story_and_tells_the_subscriber()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Often);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Unrelated);
        await pipeline.Get<CompactLogs>().HandleAsync(Cancellation);
        var saved = (await pipeline.BlobsAsync(Containers.Log)).Where(name => name.Contains("/snapshots/", StringComparison.Ordinal));
        Assert.Equal(["stories/snapshots/000001-00002", "subscriptions/snapshots/000001-00001"], saved);

        await using var fresh = pipeline.Another(Often);
        await fresh.DropAsync("3.txt", Story.Later);
        Assert.Equal(2, (await fresh.BlobsAsync(Containers.Stories)).Count);
        Assert.Equal(2, (await fresh.MailsAsync()).Count);
    }

    [Fact]
    public async Task Old_segments_of_subscriptions_go_and_those_of_stories_stay()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Often);
        foreach (var topic in (string[])["ferry", "chess", "harbour"])
        {
            await pipeline.SubscribeAsync("desk@example.org", topic);
        }

        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Unrelated);
        await pipeline.DropAsync("3.txt", Story.Later);
        await pipeline.Get<CompactLogs>().HandleAsync(Cancellation);
        Assert.Equal(["stories/000001", "stories/000002", "subscriptions/000001", "subscriptions/000002"], await SegmentsAsync(pipeline));

        _time.Advance(TimeSpan.FromDays(7.5));
        await pipeline.Get<CompactLogs>().HandleAsync(Cancellation);
        Assert.Equal(["stories/000001", "stories/000002", "subscriptions/000002"], await SegmentsAsync(pipeline));

        await using var fresh = pipeline.Another(Often);
        var active = await fresh.Get<SubscriptionLog>().ReadAsync(Cancellation);
        Assert.Equal(["chess", "ferry", "harbour"], active.Subscriptions.Select(s => s.Line.Topic).Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<string>> SegmentsAsync(TestPipeline pipeline) => (await pipeline.BlobsAsync(Containers.Log))
        .Where(name => !name.Contains("snapshot", StringComparison.Ordinal));

    private void Often(IServiceCollection services) => services
        .AddSingleton<TimeProvider>(_time)
        .AddSingleton(Options.Create(new LogOptions { BlocksPerSegment = 2, SnapshotAfterLines = 1 }));
}
