using Alerts.Delivery.Webhooks;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static Alerts.IntegrationTests.Delivery.Webhooks.WebhookRequests;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

/// <summary>Several endpoints and several workers at once.</summary>
public sealed class WebhookWorkersTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_endpoint_that_keeps_us_waiting_holds_up_no_other()
    {
        using var release = new SemaphoreSlim(0);
        await using var slow = await HttpSink.StartAsync((_, _) => release.WaitAsync(Cancellation));
        await using var quick = await HttpSink.StartAsync(200);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await pipeline.SubscribeEndpointAsync(slow.Address, "ferry");
        var first = await DueAsync(pipeline, "1.txt", Story.Opening);
        var second = await DueAsync(pipeline, "2.txt", Story.Later);
        var waiting = pipeline.Get<SendWebhooks>().HandleAsync(first, Cancellation);
        await UntilAsync(() => slow.Requests.Count == 1);

        // The second alert for it does not wait with the first: its message comes back later.
        await pipeline.Get<SendWebhooks>().HandleAsync(second, Cancellation);
        Assert.False(waiting.IsCompleted);
        Assert.Equal(1, await pipeline.CountAsync(Queues.WebhookDue));
        await pipeline.SubscribeEndpointAsync(quick.Address, "chess");
        await pipeline.Get<SendWebhooks>().HandleAsync(await DueAsync(pipeline, "3.txt", Story.Unrelated), Cancellation);
        Assert.Single(quick.Requests);
        Assert.False(waiting.IsCompleted);

        release.Release();
        await waiting;
        Assert.Single(slow.Requests);
    }

    [Fact]
    public async Task Workers_at_once_on_one_endpoint_post_once()
    {
        await using var endpoint = await HttpSink.StartAsync(200);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        await using var other = pipeline.Another(services => services.AddSingleton<TimeProvider>(_time));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => (i % 2 == 0 ? pipeline : other).Get<SendWebhooks>().HandleAsync(message, Cancellation), Cancellation)));
        Assert.Single(endpoint.Requests);
    }

    [Fact]
    public async Task A_worker_that_dies_while_posting_is_followed_by_another_with_the_same_id()
    {
        using var death = new CancellationTokenSource();
        await using var endpoint = await HttpSink.StartAsync(async (number, http) =>
        {
            if (number > 1)
                return;
            await death.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.Get<SendWebhooks>().HandleAsync(message, death.Token));
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        Assert.Single(endpoint.Requests);

        using var uncertain = new MeterCount("delivery.uncertain");
        _time.Advance(TimeSpan.FromMinutes(2));
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        Assert.Equal(2, endpoint.Requests.Count);
        Assert.Single(endpoint.Requests.Select(r => r.Headers["webhook-id"]).Distinct());
        Assert.Equal(1, uncertain.Value);
    }
}
