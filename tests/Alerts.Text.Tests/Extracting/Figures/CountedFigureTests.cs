namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class CountedFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("They turned over thousands of documents.", "2000..9999 Vague document -")]
    [InlineData("He was charged with seven counts of fraud.", "7 Exact count -")]
    [InlineData("Three close aides resigned.", "3 Exact close aide -")]
    [InlineData("Several 2031 candidates spoke.", "3..9 Vague candidate -")]
    [InlineData("Two former deliverymen sued.", "2 Exact former deliverymen -")]
    [InlineData("Several club alumni remain.", "3..9 Vague club alumni -")]
    [InlineData("The 12 most costly storms came in May.", "")]
    [InlineData("Shops had 300 fewer jobs in May.", "300 Exact job - @in May more")]
    [InlineData("The number of towns affected, has risen to 36.", "36 Exact town -")]
    [InlineData("The toll from the floods has surpassed 300.", "300 Exact - die")]
    [InlineData(
        "Clinics reported 145 cases and nine deaths from the measles outbreak.",
        "145 Exact case infect by clinics; 9 Exact - die by clinics")]
    [InlineData("The crash left dozens in critical condition.", "24..99 Vague - injure")]
    [InlineData("He made several controversial, divisive remarks.", "3..9 Vague controversial divisive remark -")]
    [InlineData("Police found two crude \"pipe\" bombs.", "2 Exact crude pipe bomb -")]
    [InlineData("Crews received reports of 40 downed powerlines.", "40 Exact down powerline -")]
    [InlineData("Numerous leaks of steam (over 140) were seen.", "140 MoreThan leak -")]
    [InlineData("Five to 10 children were inside.", "5..10 Range child -")]
    [InlineData("They take a 40- to 60-hour course.", "40..60 Range hour course -")]
    [InlineData("The quake left nearly 23, 000 people dead.", "23000 Nearly person die")]
    [InlineData("A school sent 30 mil masks.", "30000000 Exact mask -")]
    public void Counts_know_what_they_count(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));
}
