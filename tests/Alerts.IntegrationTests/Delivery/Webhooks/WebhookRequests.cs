using System.Text.Json;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

/// <summary>Asks for a webhook and reads what came.</summary>
internal static class WebhookRequests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Subscribes an endpoint and drops an article for it.</summary>
    public static async Task<(WebhookDue Message, string? Secret)> RequestAsync(TestPipeline pipeline, string address)
    {
        var secret = await pipeline.SubscribeEndpointAsync(address, "ferry");
        return (await DueAsync(pipeline, "ferry.txt", Story.Opening), secret);
    }

    /// <summary>Drops an article; gives the message that asks for its only webhook.</summary>
    public static async Task<WebhookDue> DueAsync(TestPipeline pipeline, string name, string content)
    {
        await pipeline.DropUpToDeliveryAsync(name, content);
        return Assert.Single(await pipeline.TakeAsync(Queues.WebhookDue, MessageJson.Default.WebhookDue));
    }

    public static JsonElement Body(SinkRequest request) => JsonDocument.Parse(request.Body).RootElement;

    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
