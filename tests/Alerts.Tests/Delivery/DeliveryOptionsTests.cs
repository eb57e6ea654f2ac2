using System.Globalization;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Webhooks;
using Alerts.Stories;

namespace Alerts.Tests.Delivery;

public sealed class DeliveryOptionsTests
{
    [Fact]
    public void The_defaults_are_valid()
    {
        Assert.True(new DeliveryOptionsValidator().Validate(null, new DeliveryOptions()).Succeeded);
        Assert.True(new MailOptionsValidator().Validate(null, new MailOptions()).Succeeded);
        Assert.True(new PublicOptionsValidator().Validate(null, new PublicOptions()).Succeeded);
        Assert.True(new WebhookOptionsValidator().Validate(null, new WebhookOptions()).Succeeded);
        Assert.True(new StoryOptionsValidator().Validate(null, new StoryOptions()).Succeeded);
    }

    [Theory]
    [InlineData("00:00:00.5", false)]
    [InlineData("00:00:01", true)]
    [InlineData("01:00:00", true)]
    [InlineData("01:00:01", false)]
    public void A_claim_lasts_a_second_to_an_hour(string time, bool valid) => Assert.Equal(
        valid, new DeliveryOptionsValidator()
            .Validate(null, new DeliveryOptions { ClaimFor = TimeSpan.Parse(time, CultureInfo.InvariantCulture) }).Succeeded);

    [Theory]
    [InlineData("00:59:59", false)]
    [InlineData("01:00:00", true)]
    [InlineData("90.00:00:00", true)]
    [InlineData("90.00:00:01", false)]
    public void A_story_stays_open_an_hour_to_90_days(string time, bool valid) => Assert.Equal(
        valid, new StoryOptionsValidator().Validate(null, new StoryOptions { Window = TimeSpan.Parse(time, CultureInfo.InvariantCulture) })
            .Succeeded);

    [Theory]
    [InlineData("alerts.example.org", true)]
    [InlineData("", false)]
    [InlineData("example.org>\r\nBcc: x", false)]
    public void The_mail_domain_is_a_host_name(string domain, bool valid) =>
        Assert.Equal(valid, new MailOptionsValidator().Validate(null, new MailOptions { Domain = domain }).Succeeded);

    [Theory]
    [InlineData("https://alerts.example.org/", true)]
    [InlineData("https://example.org/alerts/", true)]
    [InlineData("http://localhost:7071/", true)]
    [InlineData("http://127.0.0.1:7071/", true)]
    [InlineData("http://alerts.example.org/", false)]
    [InlineData("https://alerts.example.org", true)]
    [InlineData("https://example.org/alerts", false)]
    [InlineData("/alerts/", false)]
    public void The_public_address_is_https_or_on_this_machine(string address, bool valid) => Assert.Equal(
        valid, new PublicOptionsValidator().Validate(null, new PublicOptions { PublicUrl = new Uri(address, UriKind.RelativeOrAbsolute) }).Succeeded);

    [Fact]
    public void The_sender_is_a_mail_address() =>
        Assert.True(new MailOptionsValidator().Validate(null, new MailOptions { From = "nobody" }).Failed);
}
