using Alerts.Cli.Demo;
using Alerts.Subscriptions.Endpoints;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

public sealed class WebhookSinkTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demo_endpoint_takes_a_webhook_that_is_signed_with_its_secret()
    {
        await using var sink = WebhookSink.Start();
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        sink.Use((await pipeline.SubscribeEndpointAsync(sink.Url.AbsoluteUri, "ferry"))!);
        await pipeline.DropAsync("1.txt", Story.Opening);
        var came = await sink.Came.ReadAsync(Cancellation);
        Assert.True(came.IsVerified);
        Assert.Contains(came.Id, came.Body, StringComparison.Ordinal);
        Assert.Equal("http 204", Assert.Single(await pipeline.AlertRowsAsync()).GetString("Status"));
    }

    [Fact]
    public async Task The_demo_endpoint_refuses_a_webhook_that_is_signed_with_another_secret()
    {
        await using var sink = WebhookSink.Start();
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeEndpointAsync(sink.Url.AbsoluteUri, "ferry");
        sink.Use(WebhookSecret.Create());
        await pipeline.DropAsync("1.txt", Story.Opening);
        Assert.False((await sink.Came.ReadAsync(Cancellation)).IsVerified);
        Assert.Equal("http 401", Assert.Single(await pipeline.AlertRowsAsync()).GetString("Status"));
    }
}
