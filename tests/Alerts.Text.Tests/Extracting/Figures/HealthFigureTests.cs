namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class HealthFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData(
        "The ministry reported 1,578 confirmed cases of cholera and 26 deaths.",
        "1578 Exact confirm case infect by the ministry; 26 Exact - die by the ministry")]
    [InlineData("Another 30 patients have died, bringing the total to 410.", "30 Exact patient die more; 410 Exact patient die")]
    [InlineData("More than 60% of adults have been vaccinated.", "60 MoreThan % adult vaccinate")]
    [InlineData("Some 250 guests were quarantined in the hotel.", "250 About guest quarantine")]
    [InlineData("The vaccine was 94 percent effective in trials.", "94 Exact % vaccine -")]
    [InlineData("About 12 million children are malnourished, the agency estimates.", "12000000 About child - by the agency")]
    [InlineData("Nine out of ten patients recovered within a week.", "90 Exact % patient -")]
    [InlineData("The clinic treats up to 300 patients a day.", "300 AtMost patient -")]
    [InlineData("Two nurses tested positive for the virus on Friday.", "2 Exact nurse infect @on Friday")]
    [InlineData(
        "The outbreak has spread to 41 countries, according to the World Health Board.",
        "41 Exact country - by World Health Board")]
    [InlineData("Five million doses will be delivered by June.", "5000000 Exact dose - @by June maybe")]
    [InlineData("At least 24 children were hospitalised after eating school lunches.", "24 AtLeast child hospitalise")]
    [InlineData("A quarter of the beds are empty.", "25 Exact % bed -")]
    [InlineData("Officials confirmed eight new infections in the capital.", "8 Exact - infect by officials")]
    [InlineData("The drug costs $1,200 per dose.", "1200 Exact USD drug -")]
    [InlineData("Dozens fell ill after a wedding, doctors said.", "24..99 Vague - - by doctors")]
    [InlineData("The study followed 4,300 women over ten years.", "4300 Exact woman -")]
    [InlineData("Life expectancy rose to 81.3 years.", "81.3 Exact year life expectancy -")]
    [InlineData("Some 300 children have caught the measles.", "300 About child infect")]
    [InlineData("Forty guests came down with salmonella.", "40 Exact guest infect")]
    [InlineData("The clinic stands by 97 cases of fever.", "97 Exact case infect by the clinic")]
    [InlineData("The flu has infected 48 people. Three of them have died.", "48 Exact person infect; 3 Exact - die")]
    [InlineData(
        "More than 2,000 people in 24 countries have been infected with the virus.",
        "2000 MoreThan person infect; 24 Exact country -")]
    [InlineData("The clinic puts the number of patients at 840.", "840 Exact patient - by the clinic")]
    public void Figures_of_health_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
