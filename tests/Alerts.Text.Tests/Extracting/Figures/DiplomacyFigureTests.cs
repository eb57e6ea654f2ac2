namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class DiplomacyFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("Eleven ministers will attend the summit on Thursday.", "11 Exact minister - @on Thursday maybe")]
    [InlineData("The two countries signed 14 agreements.", "14 Exact agreement -")]
    [InlineData("The union imposed sanctions on 32 officials and five firms.", "32 Exact official -; 5 Exact firm -")]
    [InlineData("Norway pledged 50 million dollars in aid.", "50000000 Exact USD aid - by Norway maybe")]
    [InlineData("Parliament ratified the treaty by 112 votes to 40.", "112 Exact vote -")]
    [InlineData("The envoy met with 20 tribal leaders in three days.", "20 Exact tribal leader -")]
    [InlineData("The talks were attended by 45 delegates from 12 countries.", "45 Exact delegate -; 12 Exact country -")]
    [InlineData("If the talks fail, 30,000 troops could be deployed.", "30000 Exact troop deploy maybe")]
    [InlineData("Kranz urged Sylvania to take in 2,000 refugees.", "2000 Exact refugee - by Kranz maybe")]
    [InlineData("The embassy expelled three diplomats.", "3 Exact diplomat deport")]
    [InlineData("A bloc of 27 states backed the plan.", "27 Exact state -")]
    [InlineData(
        "Trade between the two fell by a fifth to $80 billion in 2023.",
        "20 Exact % trade - @in 2023 more; 80000000000 Exact USD trade - @in 2023")]
    [InlineData("The bank will lend the country up to 3 billion euros over four years.", "3000000000 AtMost EUR - - maybe")]
    [InlineData("He spoke for 47 minutes.", "47 Exact minute - -")]
    [InlineData("At one point both leaders left the room.", "")]
    public void Figures_of_diplomacy_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
