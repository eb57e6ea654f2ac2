using Alerts.Subscriptions.Endpoints;

namespace Alerts.Tests.Subscriptions.Endpoints;

public sealed class WebhookSecretTests
{
    [Fact]
    public void A_secret_is_32_random_bytes()
    {
        Assert.Equal(32, WebhookSecret.KeyOf(WebhookSecret.Create()).Length);
        Assert.NotEqual(WebhookSecret.Create(), WebhookSecret.Create());
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_key_has_24_to_64_bytes(int length, bool valid)
    {
        var fault = Record.Exception(() => WebhookSecret.KeyOf("whsec_" + Convert.ToBase64String(new byte[length])));
        Assert.Equal(valid, fault is null);
    }

    [Fact]
    public void A_secret_says_what_it_is() =>
        Assert.Throws<FormatException>(() => WebhookSecret.KeyOf(Convert.ToBase64String(new byte[32])));
}
