using Alerts.Subscriptions.Addresses;

namespace Alerts.Tests.Subscriptions.Addresses;

public sealed class MailAddressReaderTests
{
    [Theory]
    [InlineData("desk@example.org", "desk@example.org", "desk@example.org")]
    [InlineData("  desk@example.org ", "desk@example.org", "desk@example.org")]
    [InlineData("News.Desk@Example.org", "News.Desk@Example.org", "news.desk@example.org")]
    public void An_address_is_kept_as_written_and_known_in_lower_case(string text, string kept, string identity)
    {
        var read = new MailAddressReader().Read(text);
        Assert.Equal(new RecipientAddress(kept, identity), read.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("desk")]
    [InlineData("desk@")]
    [InlineData("Desk <desk@example.org>")]
    [InlineData("desk@example.org, other@example.org")]
    public void Anything_else_is_refused_with_an_example(string text)
    {
        var error = new MailAddressReader().Read(text).Error;
        Assert.Equal(("subscription.email.invalid", "$.address"), (error?.Code, error?.Field));
        Assert.Contains("desk@example.org", error?.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_longer_than_mail_allows_is_refused() =>
        Assert.False(new MailAddressReader().Read(new string('a', 250) + "@example.org").IsValid);
}
