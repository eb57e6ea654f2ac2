using System.Globalization;
using System.Text.Json;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.TestSupport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Email;

public sealed class SendGridTransportTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_request_holds_the_whole_mail_in_the_documented_form()
    {
        await using var service = await HttpSink.StartAsync(StatusCodes.Status202Accepted);
        Assert.Equal(DeliveryOutcome.Accepted("sendgrid 202"), await SendAsync(service.Address));

        var request = Assert.Single(service.Requests);
        Assert.Equal(("POST", "/v3/mail/send"), (request.Method, request.Path));
        Assert.Equal("Bearer the key", request.Headers["Authorization"]);
        Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal);
        var body = JsonDocument.Parse(request.Body).RootElement;
        Assert.Equal("""{"name":"Desk, Näws","email":"alerts@alerts.example.org"}""", body.GetProperty("from").GetRawText());
        Assert.Equal("Carreño – 210", body.GetProperty("subject").GetString());
        var personalization = Assert.Single(body.GetProperty("personalizations").EnumerateArray());
        Assert.Equal("""[{"email":"desk@example.org"}]""", personalization.GetProperty("to").GetRawText());
        Assert.Equal(
            [("text/plain", "text: Carreño ä €"), ("text/html", "<p>html: Carreño ä €</p>")],
            body.GetProperty("content").EnumerateArray().Select(c => (c.GetProperty("type").GetString(), c.GetProperty("value").GetString()!.Trim())));
        Assert.Equal(
            [
                ("auto-submitted", "auto-generated"), ("in-reply-to", "<first@alerts.example.org>"),
                ("list-id", "Alerts <alerts.alerts.example.org>"), ("list-unsubscribe", $"<{TestMail.Leave}>"),
                ("list-unsubscribe-post", "List-Unsubscribe=One-Click"), ("message-id", "<second@alerts.example.org>"),
                ("references", "<first@alerts.example.org>"),
            ],
            body.GetProperty("headers").EnumerateObject().Select(h => (h.Name.ToLowerInvariant(), h.Value.GetString()!)).Order());
        Assert.All(
            body.GetProperty("tracking_settings").EnumerateObject(), setting => Assert.False(setting.Value.GetProperty("enable").GetBoolean()));
        Assert.False(body.TryGetProperty("mail_settings", out _));
    }

    [Fact]
    public async Task In_the_sandbox_the_mail_is_only_checked()
    {
        await using var service = await HttpSink.StartAsync(StatusCodes.Status200OK);
        Assert.Equal(DeliveryResult.Accepted, (await SendAsync(service.Address, sandbox: true)).Result);
        Assert.True(JsonDocument.Parse(Assert.Single(service.Requests).Body).RootElement
            .GetProperty("mail_settings").GetProperty("sandbox_mode").GetProperty("enable").GetBoolean());
    }

    [Theory]
    [InlineData(400, DeliveryResult.Failed, "sendgrid 400 personalizations.0.to.0.email", null)]
    [InlineData(413, DeliveryResult.Failed, "sendgrid 413 personalizations.0.to.0.email", null)]
    [InlineData(401, DeliveryResult.Held, "sendgrid 401", "Alerts:Mail:SendGrid:ApiKey")]
    [InlineData(403, DeliveryResult.Held, "sendgrid 403", "Alerts:Mail:From")]
    [InlineData(404, DeliveryResult.Held, "sendgrid 404", "Alerts:Mail:SendGrid:Host")]
    [InlineData(429, DeliveryResult.Held, "sendgrid 429", null)]
    [InlineData(500, DeliveryResult.Deferred, "sendgrid 500", null)]
    [InlineData(503, DeliveryResult.Deferred, "sendgrid 503", null)]
    public async Task Answers_are_told_apart_and_no_address_gets_into_the_status(int code, DeliveryResult result, string status, string? remedy)
    {
        await using var service = await HttpSink.StartAsync((_, http) =>
        {
            http.Response.StatusCode = code;
            return http.Response.WriteAsync(
                """{"errors":[{"message":"desk@example.org is wrong","field":"personalizations.0.to.0.email","help":null}]}""", Cancellation);
        });
        var outcome = await SendAsync(service.Address);
        Assert.Equal((result, status, false), (outcome.Result, outcome.Status, outcome.MayHaveArrived));
        Assert.Equal(remedy is null, outcome.Remedy is null);
        Assert.Contains(remedy ?? "", outcome.Remedy ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_is_waited_for_until_the_time_that_the_service_names()
    {
        var reset = _time.GetUtcNow().AddSeconds(42).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await using var service = await HttpSink.StartAsync((_, http) =>
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers["X-RateLimit-Reset"] = reset;
            return Task.CompletedTask;
        });
        Assert.Equal(TimeSpan.FromSeconds(42), (await SendAsync(service.Address)).RetryAfter);
    }

    [Fact]
    public async Task A_service_that_takes_the_mail_and_says_nothing_leaves_it_uncertain()
    {
        await using var service = await HttpSink.StartAsync((_, http) => Task.Delay(Timeout.Infinite, http.RequestAborted));
        var outcome = await SendAsync(service.Address, timeout: TimeSpan.FromMilliseconds(300));
        Assert.Equal((DeliveryResult.Deferred, true), (outcome.Result, outcome.MayHaveArrived));
    }

    [Fact]
    public async Task A_connection_lost_without_an_answer_leaves_it_uncertain()
    {
        await using var service = await HttpSink.StartAsync((_, http) =>
        {
            http.Abort();
            return Task.CompletedTask;
        });
        var outcome = await SendAsync(service.Address);
        Assert.Equal((DeliveryResult.Deferred, true), (outcome.Result, outcome.MayHaveArrived));
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_holds_everything()
    {
        var service = await HttpSink.StartAsync(StatusCodes.Status202Accepted);
        await service.DisposeAsync();
        Assert.Equal(DeliveryResult.Held, (await SendAsync(service.Address)).Result);
    }

    private async Task<DeliveryOutcome> SendAsync(string host, bool sandbox = false, TimeSpan? timeout = null)
    {
        var options = new MailOptions
        {
            Transport = MailOptions.SendGridService,
            SendGrid = new SendGridOptions { ApiKey = "the key", Host = host, Sandbox = sandbox, Timeout = timeout ?? TimeSpan.FromSeconds(30) },
        };
        using var transport = new SendGridTransport(Options.Create(options), _time);
        using var mail = TestMail.Create();
        return await transport.SendAsync("second", mail, Cancellation);
    }
}
