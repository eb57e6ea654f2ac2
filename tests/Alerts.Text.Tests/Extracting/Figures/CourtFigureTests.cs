namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class CourtFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("Prosecutors charged 14 people with fraud on Thursday.", "14 Exact person charge @on Thursday")]
    [InlineData("The judge sentenced the banker to 12 years in prison.", "12 Exact year - sentence")]
    [InlineData("He was jailed for 18 months.", "18 Exact month - imprison")]
    [InlineData("The court reduced the fine from 5 million euros to 2 million euros.", "2000000 Exact EUR fine - was 5000000")]
    [InlineData("Nine former officers were convicted of torture.", "9 Exact former officer convict")]
    [InlineData("Three of the 11 defendants were acquitted.", "3 Exact defendant acquit part of 11")]
    [InlineData("The company agreed to pay a $1.9 billion settlement.", "1900000000 Exact USD settlement - maybe")]
    [InlineData("Seventeen reporters remain behind bars, the watchdog says.", "17 Exact reporter imprison by the watchdog")]
    [InlineData("The tribunal heard 250 witnesses over two years.", "250 Exact witness -")]
    [InlineData("Victims are seeking damages of at least £40m.", "40000000 AtLeast GBP damage - maybe")]
    [InlineData(
        "A total of 312 political prisoners have been released since December, the interim president claimed.",
        "312 Exact political prisoner release by the interim president @since December")]
    [InlineData("The NGO Lex Libera counted around 140 freed individuals.", "140 About individual release by Lex Libera (The NGO)")]
    [InlineData("As of Monday Lex Libera had verified 120 releases.", "120 Exact - release by Lex Libera @As of Monday")]
    [InlineData(
        "Lex Libera said on Friday it had now verified 210 releases, up from about 180.",
        "210 Exact - release by Lex Libera @on Friday was 180")]
    [InlineData(
        "The union demanded that the army free 300 more detainees by Sunday.",
        "300 Exact detainee release by the union @by Sunday more maybe")]
    [InlineData("The government plans to pardon 60 inmates next month.", "60 Exact inmate - @next month maybe")]
    [InlineData("Twenty-four of the 210 detainees are foreigners.", "24 Exact detainee - part of 210")]
    [InlineData(
        "Police seized 300 kilograms of cocaine worth 20 million dollars.",
        "300 Exact kilogram cocaine -; 20000000 Exact USD cocaine -")]
    [InlineData("The minister denied that 30 people had died in custody.", "30 Exact person die by the minister maybe")]
    [InlineData("Two men were executed at dawn.", "2 Exact man die")]
    [InlineData("Hundreds remain incarcerated without trial.", "200..999 Vague - imprison")]
    [InlineData("The miller was found guilty and got six years.", "6 Exact year - sentence")]
    [InlineData("Among them are 17 cooks, who were released today.", "17 Exact cook release @today part")]
    public void Figures_of_courts_and_prisons_are_read(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));
}
