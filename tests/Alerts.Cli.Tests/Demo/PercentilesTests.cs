using Alerts.Cli.Demo;

namespace Alerts.Cli.Tests.Demo;

public sealed class PercentilesTests
{
    [Theory]
    [InlineData(0.5, 3)]
    [InlineData(0.95, 5)]
    [InlineData(0.2, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 5)]
    public void The_nearest_rank_is_taken_from_the_sorted_values(double share, double expected) =>
        Assert.Equal(expected, Percentiles.Of([5, 1, 4, 2, 3], share));
}
