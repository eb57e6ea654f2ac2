using System.Text.RegularExpressions;
using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

public sealed class WebhookTests
{
    private const string Article = "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.";

    [Fact]
    public async Task A_subscribed_endpoint_gets_what_it_can_verify_with_the_secret_that_was_shown_once()
    {
        await using var endpoint = await HttpSink.StartAsync(204);
        await using var installation = await Installation.StartAsync();
        var first = await installation.CommandAsync("subscribe", $"{endpoint.Address}/hook", "bridge nordvik");
        var secret = Regex.Match(first, "whsec_[A-Za-z0-9+/=]+").Value;
        Assert.DoesNotContain("whsec_", await installation.CommandAsync("subscribe", $"{endpoint.Address}/hook", "ferries"), StringComparison.Ordinal);
        await installation.DropTextAsync("1.txt", Article);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (endpoint.Requests.Count == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }

        Assert.Equal("ok", await WebhookVerifier.VerifyAsync(secret, Assert.Single(endpoint.Requests), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_endpoint_elsewhere_is_refused_with_cause_and_remedy()
    {
        await using var installation = await Installation.StartAsync();
        var (exitCode, output) = await AlertsCommand.RunAsync(installation.Data, "subscribe", "https://example.org/hook", "bridge");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("webhook.url.not_loopback", output, StringComparison.Ordinal);
    }
}
