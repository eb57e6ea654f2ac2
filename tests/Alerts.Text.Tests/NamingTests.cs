namespace Alerts.Text.Tests;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Bridge closed ", "Engineers found cracks.", "Bridge closed")]
    [InlineData(null, "Engineers found cracks.", "Engineers found cracks")]
    [InlineData(" ", "UPDATE: Engineers found cracks.", "Engineers found cracks")]
    [InlineData(null, "", "")]
    [InlineData(null, "Engineers of the harbour board closed the bridge in Lindholm, which carries forty thousand commuters, on Monday.",
        "Engineers of the harbour board closed the bridge in Lindholm")]
    [InlineData(null, "Engineers of the harbour board unexpectedly closed the bridge of Lindholm after inspectors discovered several cracks.",
        "Engineers of the harbour board unexpectedly closed the bridge of Lindholm")]
    public void A_text_is_called_by_its_headline_or_first_clause(string? title, string text, string expected) =>
        Assert.Equal(expected, TextAnalyzer.Analyze(title, text).Name);

    [Fact]
    public void A_name_stays_short_without_a_clause() =>
        Assert.InRange(TextAnalyzer.Analyze(null, string.Concat(Enumerable.Repeat("word ", 100))).Name.Length, 30, 91);

    [Fact]
    public void Names_are_found_by_their_capitals()
    {
        var names = TextAnalyzer.Analyze(
            null, "On Monday President Ida Kranz met envoys of the Bank of Lindholm in Oslo. Kranz left early. Nobody from Oslo's council came.").Names;
        Assert.Equal(["Ida Kranz", "Bank of Lindholm", "Oslo", "Kranz"], names);
    }
}
