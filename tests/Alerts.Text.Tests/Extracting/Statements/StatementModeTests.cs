namespace Alerts.Text.Tests.Extracting.Statements;

public sealed class StatementModeTests
{
    /// <summary>Each line: a sentence, and modality, course, then "not" and "hedged" where they hold.</summary>
    [Theory]
    [InlineData("The leaders met in Oslo.", "Stated Happened")]
    [InlineData("The army has released 12 men.", "Stated Happened")]
    [InlineData("Twelve men were arrested.", "Stated Happened")]
    [InlineData("The leaders will meet in Oslo on Thursday.", "Planned Scheduled")]
    [InlineData("Lee is scheduled to meet Stone on Thursday.", "Planned Scheduled")]
    [InlineData("The tax is to be cut in May.", "Planned Scheduled")]
    [InlineData("The firm plans to close two plants.", "Planned Scheduled")]
    [InlineData("The talks will not begin on Thursday.", "Planned CalledOff not")]
    [InlineData("The summit was called off on Tuesday.", "Stated CalledOff")]
    [InlineData("The concert has been cancelled.", "Stated CalledOff")]
    [InlineData("The vote was postponed until June.", "Stated Postponed")]
    [InlineData("The union demanded that the army free all prisoners.", "Demanded Unknown")]
    [InlineData("The UN urged both sides to stop the fighting.", "Demanded Unknown")]
    [InlineData("The army must leave the town.", "Demanded Unknown")]
    [InlineData("The dam may break within days.", "Possible Unknown")]
    [InlineData("Rates could rise again.", "Possible Unknown")]
    [InlineData("If the dam breaks, thousands would flee.", "Conditional Unknown")]
    [InlineData("The minister denied that anyone had died.", "Denied Happened")]
    [InlineData("Will the bank raise rates?", "Asked Scheduled")]
    [InlineData("Stone did not attend the meeting.", "Stated Unknown not")]
    [InlineData("Nobody was hurt in the fire.", "Stated Unknown not")]
    [InlineData("The army did not say how many died.", "Stated Unknown not")]
    [InlineData("The ferry reportedly sank on Monday.", "Stated Happened hedged")]
    [InlineData("He allegedly took bribes.", "Stated Happened hedged")]
    [InlineData("After the talks failed, the leaders will meet again.", "Planned Scheduled")]
    [InlineData("The mayor said the bridge will reopen in May.", "Planned Scheduled")]
    [InlineData("No more than 12 men were freed.", "Stated Happened")]
    public void A_sentence_tells_how_it_is_meant(string sentence, string expected)
    {
        var mode = TextAnalyzer.Analyze(null, sentence).Sentences[0].Mode!;
        Assert.Equal(expected, $"{mode.Modality} {mode.Course}{(mode.IsNegated ? " not" : "")}{(mode.IsHedged ? " hedged" : "")}");
    }
}
