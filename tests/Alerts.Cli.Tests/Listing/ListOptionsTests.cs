using System.CommandLine;
using Alerts.Cli.Listing;

namespace Alerts.Cli.Tests.Listing;

public sealed class ListOptionsTests
{
    [Theory]
    [InlineData("", 50)]
    [InlineData("--limit 1", 1)]
    [InlineData("--limit 1000", 1000)]
    public void A_limit_is_taken(string line, int expected)
    {
        var parsed = new RootCommand { ListOptions.Limit }.Parse(line);
        Assert.Empty(parsed.Errors);
        Assert.Equal(expected, parsed.GetValue(ListOptions.Limit));
    }

    [Theory]
    [InlineData("--limit 0")]
    [InlineData("--limit 1001")]
    [InlineData("--limit -5")]
    [InlineData("--limit many")]
    public void Any_other_is_refused(string line) => Assert.NotEmpty(new RootCommand { ListOptions.Limit }.Parse(line).Errors);

    [Fact]
    public void Times_are_universal_and_ids_short()
    {
        Assert.Equal("2026-03-01 08:05Z", ListOptions.Time(new DateTimeOffset(2026, 3, 1, 9, 5, 59, TimeSpan.FromHours(1))));
        Assert.Equal("0123456789ab", ListOptions.Short("0123456789abcdef"));
        Assert.Equal("01", ListOptions.Short("01"));
    }
}
