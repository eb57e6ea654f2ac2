using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Alerts.Delivery.Webhooks;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Endpoints;
using Alerts.TestSupport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

public sealed class SendWebhooksTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_webhook_says_what_the_mail_says_and_an_independent_verifier_accepts_it()
    {
        await using var endpoint = await HttpSink.StartAsync(StatusCodes.Status204NoContent);
        await using var pipeline = await PipelineAsync();
        await pipeline.SubscribeAsync("desk@example.org", "ferry lunavia");
        var secret = await pipeline.SubscribeEndpointAsync($"{endpoint.Address}/hook?from=alerts", "ferry lunavia");
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Later);
        await pipeline.DropAsync("3.txt", Story.Unrelated);

        Assert.Equal(2, endpoint.Requests.Count);
        var mails = await pipeline.MailsAsync();
        var request = endpoint.Requests[1];
        Assert.Equal(("POST", "/hook?from=alerts"), (request.Method, request.Path));
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.DoesNotContain("traceparent", request.Headers.Keys);
        Assert.Equal("ok", await WebhookVerifier.VerifyAsync(secret!, request, Cancellation));

        var data = Body(request).GetProperty("data");
        Assert.Equal("alert.created", Body(request).GetProperty("type").GetString());
        Assert.Equal(mails[1].Subject, data.GetProperty("subject").GetString());
        Assert.Equal(request.Headers["webhook-id"], data.GetProperty("id").GetString());
        Assert.Contains(data.GetProperty("story").GetProperty("link").GetString()!, mails[1].TextBody, StringComparison.Ordinal);
        Assert.Equal("ferry lunavia", data.GetProperty("topics")[0].GetProperty("topic").GetString());
        var development = data.GetProperty("developments")[0];
        Assert.Equal("update", development.GetProperty("kind").GetString());
        Assert.Contains(development.GetProperty("now").GetProperty("text").GetString()!, mails[1].TextBody, StringComparison.Ordinal);
        Assert.Contains(development.GetProperty("before").GetProperty("text").GetString()!, mails[1].TextBody, StringComparison.Ordinal);
        var figure = development.GetProperty("figure");
        Assert.Equal(("around 25", "33"), (figure.GetProperty("before").GetString(), figure.GetProperty("after").GetString()));
        Assert.Contains("Sea Watchers", figure.GetProperty("holder").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, figure.GetProperty("values").GetArrayLength());
        Assert.False(data.GetProperty("story").GetProperty("isNew").GetBoolean());
    }

    [Fact]
    public async Task A_changed_body_or_another_secret_is_refused_by_the_verifier()
    {
        await using var endpoint = await HttpSink.StartAsync(StatusCodes.Status200OK);
        await using var pipeline = await PipelineAsync();
        var secret = await pipeline.SubscribeEndpointAsync(endpoint.Address, "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);
        var request = Assert.Single(endpoint.Requests);
        var forged = request with { Body = [.. request.Body[..^1], (byte)' ', (byte)'}'] };
        Assert.Equal("ok", await WebhookVerifier.VerifyAsync(secret!, request, Cancellation));
        Assert.Equal("No matching signature found", await WebhookVerifier.VerifyAsync(secret!, forged, Cancellation));
        Assert.Equal("No matching signature found", await WebhookVerifier.VerifyAsync(WebhookSecret.Create(), request, Cancellation));
    }

    [Fact]
    public async Task During_a_rotation_the_old_and_the_new_secret_both_verify()
    {
        await using var endpoint = await HttpSink.StartAsync(StatusCodes.Status200OK);
        string[] secrets = [WebhookSecret.Create(), WebhookSecret.Create()];
        using var client = new WebhookClient(Options.Create(new WebhookOptions()), TimeProvider.System);
        await client.PostAsync(new Uri(endpoint.Address), "id", "{}"u8.ToArray(), secrets, Cancellation);
        foreach (var secret in secrets)
        {
            Assert.Equal("ok", await WebhookVerifier.VerifyAsync(secret, Assert.Single(endpoint.Requests), Cancellation));
        }
    }

    [Fact]
    public async Task A_later_try_has_the_same_id_and_body_and_a_time_and_signature_of_its_own()
    {
        await using var endpoint = await HttpSink.StartAsync(500, 302, 200);
        await using var pipeline = await PipelineAsync();
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
        await using var pipeline = await PipelineAsync();
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
        await using var pipeline = await PipelineAsync();
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        var next = Assert.Single(await pipeline.AlertRowsAsync()).GetDateTimeOffset("Until")!.Value;
        Assert.Equal(waited, Math.Round((next - _time.GetUtcNow()).TotalSeconds));
    }

    [Fact]
    public async Task An_endpoint_that_is_gone_hears_nothing_more_until_it_is_subscribed_again()
    {
        await using var endpoint = await HttpSink.StartAsync(410, 200);
        await using var pipeline = await PipelineAsync();
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
    public async Task An_endpoint_that_keeps_us_waiting_holds_up_no_other()
    {
        using var release = new SemaphoreSlim(0);
        await using var slow = await HttpSink.StartAsync((_, _) => release.WaitAsync(Cancellation));
        await using var quick = await HttpSink.StartAsync(200);
        await using var pipeline = await PipelineAsync();
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

    [Fact]
    public async Task Workers_at_once_on_one_endpoint_post_once()
    {
        await using var endpoint = await HttpSink.StartAsync(200);
        await using var pipeline = await PipelineAsync();
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
        await using var pipeline = await PipelineAsync();
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

    [Fact]
    public async Task An_endpoint_that_left_while_its_alert_waited_hears_nothing()
    {
        await using var endpoint = await HttpSink.StartAsync(200);
        await using var pipeline = await PipelineAsync();
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        var subscription = Assert.Single((await pipeline.Get<SubscriptionsTable>().ListAsync(false, 10, null, Cancellation)).Items);
        await pipeline.Get<Unsubscribe>().EndAsync(subscription.SubscriberId, subscription.Id, Cancellation);
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        Assert.Empty(endpoint.Requests);
        Assert.Equal("suppressed", Assert.Single(await pipeline.AlertRowsAsync()).GetString("State"));
    }

    [Fact]
    public async Task An_address_that_is_no_longer_allowed_is_not_called_and_its_alert_waits()
    {
        await using var endpoint = await HttpSink.StartAsync(200);
        await using var pipeline = await PipelineAsync();
        var (message, _) = await RequestAsync(pipeline, endpoint.Address);
        await using (var strict = pipeline.Another(services => services
            .AddSingleton<TimeProvider>(_time).AddSingleton(Options.Create(new EndpointOptions { AllowLoopback = false }))))
        {
            await strict.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        }

        Assert.Empty(endpoint.Requests);
        var row = Assert.Single(await pipeline.AlertRowsAsync());
        Assert.Equal(("deferred", "webhook.url.loopback_off", 0), (row.GetString("State"), row.GetString("Status"), row.GetInt32("Tries")));
        _time.Advance(TimeSpan.FromMinutes(5));
        await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
        Assert.Single(endpoint.Requests);
    }

    [Fact]
    public async Task The_client_itself_connects_to_this_machine_only()
    {
        var own = NetworkInterface.GetAllNetworkInterfaces().SelectMany(n => n.GetIPProperties().UnicastAddresses).Select(a => a.Address)
            .FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        Assert.SkipWhen(own is null, "This machine has no address but its loopback ones.");
        using var listener = new TcpListener(own, 0);
        listener.Start();
        using var client = new WebhookClient(Options.Create(new WebhookOptions { Timeout = TimeSpan.FromSeconds(2) }), TimeProvider.System);
        var outcome = await client.PostAsync(
            new Uri($"http://{listener.LocalEndpoint}/"), "id", [], [WebhookSecret.Create()], Cancellation);
        Assert.Equal(("http ConnectionError", false), (outcome.Status, outcome.MayHaveArrived));
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task The_secret_of_an_endpoint_is_given_once()
    {
        await using var pipeline = await PipelineAsync();
        var secret = await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/hook", "ferry");
        Assert.Equal(32, WebhookSecret.KeyOf(secret!).Length);
        Assert.Null(await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/hook", "ferry"));
        Assert.Null(await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/hook", "chess"));
        Assert.NotEqual(secret, await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/other", "ferry"));
    }

    private Task<TestPipeline> PipelineAsync() => TestPipeline.CreateAsync(azurite, services => services.AddSingleton<TimeProvider>(_time));

    private static async Task<(WebhookDue Message, string? Secret)> RequestAsync(TestPipeline pipeline, string address)
    {
        var secret = await pipeline.SubscribeEndpointAsync(address, "ferry");
        return (await DueAsync(pipeline, "ferry.txt", Story.Opening), secret);
    }

    private static async Task<WebhookDue> DueAsync(TestPipeline pipeline, string name, string content)
    {
        await pipeline.DropUpToDeliveryAsync(name, content);
        return Assert.Single(await pipeline.TakeAsync(Queues.WebhookDue, MessageJson.Default.WebhookDue));
    }

    private static JsonElement Body(SinkRequest request) => JsonDocument.Parse(request.Body).RootElement;

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
