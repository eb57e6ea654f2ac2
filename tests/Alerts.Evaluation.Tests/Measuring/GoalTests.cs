using System.Text.Json;
using Alerts.Evaluation.Measuring;

namespace Alerts.Evaluation.Tests.Measuring;

public sealed class GoalTests
{
    private static readonly JsonElement Scores = JsonElement.Parse("""{"macro":{"auc":0.82},"altered":0,"name":"x"}""");

    [Theory]
    [InlineData(0.82, "met")]
    [InlineData(0.8201, "**missed**")]
    public void A_goal_is_met_from_the_wanted_value_on(double least, string verdict) =>
        Assert.EndsWith($"| {verdict} |", new Goal("macro.auc", AtLeast: least).Row(Scores), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "met")]
    [InlineData(-1, "**missed**")]
    public void Where_less_is_better_a_goal_is_met_down_from_the_wanted_value(double most, string verdict) =>
        Assert.EndsWith($"| {verdict} |", new Goal("altered", AtMost: most).Row(Scores), StringComparison.Ordinal);

    [Theory]
    [InlineData("macro.nothing")]
    [InlineData("macro.auc.deeper")]
    [InlineData("name")]
    public void A_number_that_the_scorer_does_not_give_misses_its_goal(string path) => Assert.Equal(
        $"| {path} | not measured | at least 0 | the test | **missed** |", new Goal(path, AtLeast: 0, Source: "the test").Row(Scores));

    [Fact]
    public void Without_any_scores_every_goal_is_missed() =>
        Assert.EndsWith("| **missed** |", new Goal("altered", AtMost: 0).Row(null), StringComparison.Ordinal);

    [Fact]
    public void A_figure_without_a_goal_is_neither_met_nor_missed() =>
        Assert.Equal("| macro.auc | 0.82 | – | – | – |", new Goal("macro.auc").Row(Scores));
}
