namespace Alerts.Pages.Tests;

public sealed class SafeLinkTests
{
    [Theory]
    [InlineData("https://news.example/a", "https://news.example/a")]
    [InlineData("http://news.example/a b", "http://news.example/a%20b")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("https://user@news.example/", null)]
    [InlineData("/operate/logout", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_become_links(string? address, string? link) => Assert.Equal(link, SafeLink.Of(address));
}
