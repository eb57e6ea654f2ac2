using Alerts.Text.Extracting;

namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class AmountFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("The ministry has 40 million euros for flood defence.", "40000000 Exact EUR flood defence -")]
    [InlineData("The council spent millions on new pumps.", "2000000..999999999 Vague - -")]
    [InlineData("The mill could face a $12 million \"rescue\" plan.", "12000000 Exact USD plan - maybe")]
    [InlineData("They built a 30 ft. sea wall.", "30 Exact foot sea wall -")]
    [InlineData("The party won 44 percent of the rural vote.", "44 Exact % rural vote -")]
    [InlineData("The firm posted a 10 percent annual return.", "10 Exact % annual return -")]
    [InlineData("Just six percent support among farmers was left.", "6 Exact % support -")]
    [InlineData("More than 60% people in the town disagree.", "60 MoreThan % person -")]
    [InlineData("The economy will contract by 3.7 percent.", "3.7 Exact % economy - more maybe")]
    [InlineData("Sales of new boats sank by 14 percent.", "14 Exact % sale - more")]
    [InlineData("Traders drove down the price of tin by 2.7 percent.", "2.7 Exact % price -")]
    [InlineData("Analysts do not expect losses to rise to 34 percent.", "34 Exact % loss - maybe")]
    [InlineData("The port's debt (without its loans) stood at 5.8 million euros.", "5800000 Exact EUR port debt -")]
    [InlineData("The cost of the dam, engineers said, was 40 million euros.", "40000000 Exact EUR cost -")]
    [InlineData("Old nets sold for 3 euros.", "3 Exact EUR old net -")]
    [InlineData("The tremor, about 20 miles deep, shook the coast.", "20 About mile tremor -")]
    [InlineData("Rainfall on the coast hit 55 millimetres.", "55 Exact millimetre rainfall -")]
    [InlineData("The law extended the life of the plant by eight years.", "8 Exact year life -")]
    [InlineData("Shares of the bank were down 2.5 per cent to $11.", "2.5 Exact % share -; 11 Exact USD share -")]
    [InlineData("Estimates of the infection rate range from 22 to 33 percent.", "22..33 Range % infection rate -")]
    [InlineData("It could cost between 1 percent and 4 percent of output.", "1..4 Range % output - maybe")]
    [InlineData("Half the population has a mask.", "50 Exact % population -")]
    [InlineData("The majority (57%) of voters agreed.", "57 Exact % voter -")]
    [InlineData("The driver was 6 foot tall and 215 pounds.", "6 Exact foot driver -; 215 Exact pound - -")]
    [InlineData("Storm surge of 3 feet is forecast.", "3 Exact foot storm surge -")]
    [InlineData("The guard never came within six feet of the mayor.", "6 Exact foot - -")]
    public void Amounts_shares_and_measures_know_what_they_are_of(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));

    [Theory]
    [InlineData("The council spent millions on new pumps.", FigureKind.Money)]
    [InlineData("The storm left millions without power.", FigureKind.Count)]
    public void Millions_that_are_spent_are_money(string sentence, FigureKind kind) =>
        Assert.Equal(kind, Assert.Single(TextAnalyzer.Analyze(null, sentence).Sentences[0].Figures).Kind);
}
