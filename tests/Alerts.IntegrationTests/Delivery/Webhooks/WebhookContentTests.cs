using Alerts.Delivery.Webhooks;
using Alerts.Subscriptions.Endpoints;
using Alerts.TestSupport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using static Alerts.IntegrationTests.Delivery.Webhooks.WebhookRequests;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

/// <summary>What an endpoint gets, and that it can verify it.</summary>
public sealed class WebhookContentTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_webhook_says_what_the_mail_says_and_an_independent_verifier_accepts_it()
    {
        await using var endpoint = await HttpSink.StartAsync(StatusCodes.Status204NoContent);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
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
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
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
    public async Task The_secret_of_an_endpoint_is_given_once()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var secret = await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/hook", "ferry");
        Assert.Equal(32, WebhookSecret.KeyOf(secret!).Length);
        Assert.Null(await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/hook", "ferry"));
        Assert.Null(await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/hook", "chess"));
        Assert.NotEqual(secret, await pipeline.SubscribeEndpointAsync("http://127.0.0.1:9/other", "ferry"));
    }
}
