using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Alerts.Delivery.Webhooks;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Endpoints;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using static Alerts.IntegrationTests.Delivery.Webhooks.WebhookRequests;

namespace Alerts.IntegrationTests.Delivery.Webhooks;

/// <summary>Endpoints that are not called.</summary>
public sealed class WebhookRefusalTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_endpoint_that_left_while_its_alert_waited_hears_nothing()
    {
        await using var endpoint = await HttpSink.StartAsync(200);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
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
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
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
}
