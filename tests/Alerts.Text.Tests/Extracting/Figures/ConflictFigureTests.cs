namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class ConflictFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData(
        "The army said 25 soldiers died, while rebels claimed to have killed 60 soldiers.",
        "25 Exact soldier die by the army; 60 Exact soldier die by rebels")]
    [InlineData("Rebels freed 20 to 30 hostages in a prisoner swap.", "20..30 Range hostage release")]
    [InlineData("The blast killed 7 and wounded 31.", "7 Exact - die; 31 Exact - injure")]
    [InlineData("Gunmen kidnapped 18 aid workers near the border.", "18 Exact aid worker hostage")]
    [InlineData("Around 3,000 troops will be sent to the region.", "3000 About troop - maybe")]
    [InlineData("The navy fired 12 missiles at the base.", "12 Exact missile launch")]
    [InlineData("Twenty-five soldiers and two civilians died.", "25 Exact soldier die; 2 Exact civilian die")]
    [InlineData("The leaders agreed to withdraw 5,000 soldiers by March.", "5000 Exact soldier - @by March maybe")]
    [InlineData("Ten of those killed were children.", "10 Exact - die part")]
    [InlineData(
        "Six hundred and eighty-five local and 107 foreign workers were freed.",
        "685 Exact worker release; 107 Exact foreign worker release")]
    [InlineData("More than 2.5 million people have been displaced since 2011.", "2500000 MoreThan person evacuate @since 2011")]
    [InlineData("Witnesses reported at least four explosions.", "4 AtLeast explosion - by witnesses")]
    [InlineData("The two sides exchanged 40 prisoners each on Sunday.", "40 Exact prisoner - @on Sunday")]
    [InlineData("Up to 300 people blocked the road to the airport.", "300 AtMost person -")]
    [InlineData("Thousands protested in the capital on Friday.", "2000..9999 Vague - protest @on Friday")]
    [InlineData("Half a million refugees have crossed the border so far this year.", "500000 Exact refugee - @so far")]
    [InlineData("Hours later, 11 heavily armed fighters stormed the gas plant.", "11 Exact heavily arm fighter -")]
    [InlineData("The airline said 48 of its passengers were Dutch.", "48 Exact passenger - by the airline part")]
    [InlineData("A roadside bomb that wounded nine police officers was planted at night.", "9 Exact police officer injure")]
    [InlineData("The UN verified 406 releases of prisoners since December.", "406 Exact prisoner release by UN @since December")]
    public void Figures_of_war_and_protest_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
