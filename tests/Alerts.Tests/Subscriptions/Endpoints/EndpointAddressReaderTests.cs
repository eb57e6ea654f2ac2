using Alerts.Subscriptions.Endpoints;
using Microsoft.Extensions.Options;

namespace Alerts.Tests.Subscriptions.Endpoints;

public sealed class EndpointAddressReaderTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080/hook", "http://127.0.0.1:8080/hook")]
    [InlineData("https://localhost/hook?a=1", "https://localhost/hook?a=1")]
    [InlineData(" http://LOCALHOST:80/Hook ", "http://localhost/Hook")]
    [InlineData("http://[::1]:9/", "http://[::1]:9/")]
    [InlineData("http://2130706433/", "http://127.0.0.1/")]
    public void An_endpoint_on_this_machine_is_taken_in_one_spelling(string text, string address)
    {
        var read = Reader(true).Read(text);
        Assert.Equal((address, address), (read.Value!.Text, read.Value.Identity));
    }

    [Theory]
    [InlineData("", "webhook.url.invalid")]
    [InlineData("/hook", "webhook.url.invalid")]
    [InlineData("example.org/hook", "webhook.url.invalid")]
    [InlineData("http://example.org/hook", "webhook.url.not_https")]
    [InlineData("ftp://127.0.0.1/", "webhook.url.not_https")]
    [InlineData("https://user:secret@127.0.0.1/", "webhook.url.has_user")]
    [InlineData("https://127.0.0.1/#part", "webhook.url.has_fragment")]
    [InlineData("https://example.org/hook", "webhook.url.not_loopback")]
    [InlineData("https://10.0.0.1/hook", "webhook.url.not_loopback")]
    [InlineData("https://0.0.0.0/hook", "webhook.url.not_loopback")]
    [InlineData("https://169.254.169.254/", "webhook.url.not_loopback")]
    [InlineData("https://127.0.0.1.example.org/", "webhook.url.not_loopback")]
    public void Any_other_is_refused_with_the_reason_and_a_remedy(string text, string code)
    {
        var error = Reader(true).Read(text).Error!;
        Assert.Equal((code, "$.address"), (error.Code, error.Field));
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void An_address_of_any_length_is_answered() =>
        Assert.Equal("webhook.url.invalid", Reader(true).Read("http://127.0.0.1/" + new string('a', 3000)).Error!.Code);

    [Fact]
    public void Without_the_setting_not_even_this_machine_is_called()
    {
        var error = Reader(false).Read("http://127.0.0.1:8080/hook").Error!;
        Assert.Equal("webhook.url.loopback_off", error.Code);
        Assert.Contains("Alerts:Webhooks:AllowLoopback", error.Remedy, StringComparison.Ordinal);
    }

    private static EndpointAddressReader Reader(bool allowLoopback) =>
        new(Options.Create(new EndpointOptions { AllowLoopback = allowLoopback }));
}
