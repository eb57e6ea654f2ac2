using System.Diagnostics;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests;

public sealed class CallBudgetTests(AzuriteAccounts azurite)
{
    [Fact]
    public async Task An_ordinary_article_costs_at_most_22_storage_calls_up_to_the_delivery_request()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);
        var blob = await pipeline.UploadAsync("2.txt", Story.Later);

        var account = new Uri(pipeline.Inbox.Uri.AbsoluteUri).Segments[1].Trim('/');
        var calls = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("url.full") is string url && url.Contains($"/{account}/", StringComparison.Ordinal))
                    Interlocked.Increment(ref calls);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await pipeline.Get<Alerts.Ingest.IngestArticle>().HandleAsync(blob, TestContext.Current.CancellationToken);
        var afterIngest = calls;
        var ingested = Assert.Single(await pipeline.TakeAsync(Alerts.Storage.Queues.ArticleIngested, Alerts.Messages.MessageJson.Default.ArticleIngested));
        calls = 0;
        await pipeline.Get<Alerts.Developments.FindDevelopments>().HandleAsync(ingested, TestContext.Current.CancellationToken);
        var afterFinding = calls;
        var found = Assert.Single(await pipeline.TakeAsync(Alerts.Storage.Queues.DevelopmentsFound, Alerts.Messages.MessageJson.Default.DevelopmentsFound));
        calls = 0;
        await pipeline.Get<Alerts.Matching.MatchSubscriptions>().HandleAsync(found, TestContext.Current.CancellationToken);

        Assert.InRange(afterIngest, 1, 22);
        Assert.InRange(afterIngest + afterFinding + calls, 10, 22);
    }
}
