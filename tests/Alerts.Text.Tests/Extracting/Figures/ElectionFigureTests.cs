namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class ElectionFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("The ruling party won 134 of the 250 seats, official results showed.", "134 Exact seat win part of 250")]
    [InlineData("Turnout was 61.4 percent, the election commission said.", "61.4 Exact % turnout - by the election commission")]
    [InlineData("The mayor took 52 percent of the vote to 47 percent for her rival.", "52 Exact % vote -; 47 Exact % vote -")]
    [InlineData("About 4.1 million people have cast ballots so far.", "4100000 About person - @so far")]
    [InlineData("A poll published on Monday gives the Greens 19 percent, up from 15 percent in May.", "19 Exact % - - @on Monday was 15")]
    [InlineData("The opposition lost 12 seats in the lower house.", "12 Exact seat lose")]
    [InlineData("More than 300 candidates are standing in the first round.", "300 MoreThan candidate -")]
    [InlineData("The bill passed by 228 to 191 votes, with all but three Liberals in favour.", "3 Exact liberal -")]
    [InlineData("Five lawmakers were expelled from the party.", "5 Exact lawmaker deport")]
    [InlineData("Some 2,500 observers will monitor the vote.", "2500 About observer - maybe")]
    [InlineData("Two thirds of voters under 30 backed the reform.", "66.67 Exact % voter -")]
    [InlineData("One in five registered voters stayed at home.", "20 Exact % register voter -")]
    [InlineData("The commission rejected 14,000 postal ballots.", "14000 Exact postal ballot -")]
    [InlineData("The president needs at least 60 votes in the senate.", "60 AtLeast vote - maybe")]
    [InlineData("Roughly half of the electorate did not vote.", "50 About % electorate -")]
    [InlineData(
        "Her party has raised $43.5 million since January, according to filings.",
        "43500000 Exact USD - - by filings @since January")]
    [InlineData("He was elected with 312 votes on the second ballot.", "312 Exact vote -")]
    [InlineData("Police detained 85 protesters outside the counting centre.", "85 Exact protester arrest")]
    [InlineData("The coalition is four seats short of a majority.", "4 Exact seat -")]
    [InlineData("Election officials said 1,100 polling stations opened late.", "1100 Exact poll station - by election officials")]
    [InlineData(
        "The Harvest Party has 41 percent and the Free List 38 percent.",
        "41 Exact % - -; 38 Exact % - -")]
    [InlineData("With 20 percent of the ballots counted, turnout is unknown.", "20 Exact % ballot -")]
    public void Figures_of_elections_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
