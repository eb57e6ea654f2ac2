using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alerts.Delivery.Webhooks;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using static Alerts.IntegrationTests.Delivery.Webhooks.WebhookRequests;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

/// <summary>What becomes of an alert that an endpoint does not take.</summary>
public sealed class WebhookRetryTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_later_try_has_the_same_id_and_body_and_a_time_and_signature_of_its_own()
    {
        await using var endpoint = await HttpSink.StartAsync(500, 302, 200);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var (message, secret) = await RequestAsync(pipeline, endpoint.Address);
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        Assert.Single(endpoint.Requests);
        _time.Advance(TimeSpan.FromSeconds(6));
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        _time.Advance(TimeSpan.FromMinutes(6));
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);

        Assert.Equal(3, endpoint.Requests.Count);
        Assert.Single(endpoint.Requests.Select(r => r.Headers["webhook-id"]).Distinct());
        Assert.Single(endpoint.Requests.Select(r => Encoding.UTF8.GetString(r.Body)).Distinct());
        Assert.Equal(3, endpoint.Requests.Select(r => r.Headers["webhook-timestamp"]).Distinct().Count());
        Assert.Equal("ok", await WebhookVerifier.VerifyAsync(secret!, endpoint.Requests[0], Cancellation));
        var row = Assert.Single(await pipeline.AlertRowsAsync());
        Assert.Equal(("accepted", "http 200", 3), (row.GetString("State"), row.GetString("Status"), row.GetInt32("Attempts")));
    }

    [Fact]
    public async Task After_three_tries_it_has_failed_and_a_redirect_is_not_followed()
    {
        await using var elsewhere = await HttpSink.StartAsync(200);
        await using var endpoint = await HttpSink.StartAsync((_, http) =>
        {
            http.Response.Redirect(elsewhere.Address, permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        });
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        for (var i = 0; i < 5; i++)
        {
            await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
            _time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(3, endpoint.Requests.Count);
        Assert.Empty(elsewhere.Requests);
        var row = Assert.Single(await pipeline.AlertRowsAsync());
        Assert.Equal(("failed", "http 308"), (row.GetString("State"), row.GetString("Status")));
        Assert.Equal(1, await pipeline.CountAsync(Queues.WebhookDue));   // after 5 s
        Assert.Equal(Queues.WebhookDue, Assert.Single(await pipeline.DueRowsAsync()).GetString("Queue"));   // after 5 min
    }

    [Theory]
    [InlineData(429, 120, 120)]
    [InlineData(503, 120, 120)]
    [InlineData(503, 0, 5)]
    [InlineData(429, 86400, 3600)]
    public async Task An_endpoint_that_asks_to_wait_is_waited_for_within_bounds(int code, int asked, int waited)
    {
        await using var endpoint = await HttpSink.StartAsync((_, http) =>
        {
            http.Response.StatusCode = code;
            http.Response.Headers.RetryAfter = asked.ToString(CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        var next = Assert.Single(await pipeline.AlertRowsAsync()).GetDateTimeOffset("Until")!.Value;
        Assert.Equal(waited, Math.Round((next - _time.GetUtcNow()).TotalSeconds));
    }

    [Fact]
    public async Task An_endpoint_that_is_gone_hears_nothing_more_until_it_is_subscribed_again()
    {
        await using var endpoint = await HttpSink.StartAsync(410, 200);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await pipeline.SubscribeEndpointAsync(endpoint.Address, "chess");
        await pipeline.SubscribeEndpointAsync(endpoint.Address, "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);
        Assert.Equal("failed", Assert.Single(await pipeline.AlertRowsAsync()).GetString("State"));
        await pipeline.DropAsync("2.txt", Story.Later);
        await pipeline.DropAsync("3.txt", Story.Unrelated);
        Assert.Single(endpoint.Requests);

        Assert.Null(await pipeline.SubscribeEndpointAsync(endpoint.Address, "ferry"));
        await pipeline.DropAsync("4.txt", Story.Later.Replace("33", "35", StringComparison.Ordinal));
        Assert.Equal(2, endpoint.Requests.Count);
    }

    [Fact]
    public async Task An_endpoint_that_does_not_answer_in_time_is_tried_again_and_counted_as_uncertain()
    {
        using var uncertain = new MeterCount("delivery.uncertain");
        await using var endpoint = await HttpSink.StartAsync((_, http) => Task.Delay(Timeout.Infinite, http.RequestAborted));
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services
            .AddSingleton(Options.Create(new WebhookOptions { Timeout = TimeSpan.FromMilliseconds(300) })));
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        var watch = Stopwatch.StartNew();
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(10));
        var row = Assert.Single(await pipeline.AlertRowsAsync());
        Assert.Equal(("deferred", "http no answer in time"), (row.GetString("State"), row.GetString("Status")));
        Assert.Equal(1, uncertain.Value);
    }
}
