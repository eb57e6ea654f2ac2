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

        using var calls = new StorageCalls(pipeline);
        await pipeline.Get<Alerts.Ingest.IngestArticle>().HandleAsync(blob, TestContext.Current.CancellationToken);
        var afterIngest = calls.Take();
        var ingested = Assert.Single(await pipeline.TakeAsync(Alerts.Storage.Queues.ArticleIngested, Alerts.Messages.MessageJson.Default.ArticleIngested));
        calls.Take();   // the receive is the trigger's
        await pipeline.Get<Alerts.Developments.FindDevelopments>().HandleAsync(ingested, TestContext.Current.CancellationToken);
        var afterFinding = calls.Take();
        var found = Assert.Single(await pipeline.TakeAsync(Alerts.Storage.Queues.DevelopmentsFound, Alerts.Messages.MessageJson.Default.DevelopmentsFound));
        calls.Take();   // the receive is the trigger's
        await pipeline.Get<Alerts.Matching.MatchSubscriptions>().HandleAsync(found, TestContext.Current.CancellationToken);

        Assert.InRange(afterIngest, 1, 22);
        Assert.InRange(afterIngest + afterFinding + calls.Take(), 10, 22);
    }
}
