namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class SportFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("A crowd of 54,000 watched the final.", "54000 Exact crowd -")]
    [InlineData("Rangers won 3-1 in front of 48,200 fans.", "301 Exact score -; 48200 Exact fan -")]
    [InlineData("Twelve supporters were injured when a stand collapsed.", "12 Exact supporter injure")]
    [InlineData("The club paid £35 million for the striker.", "35000000 Exact GBP - -")]
    [InlineData("She finished in 48.2 seconds.", "48.2 Exact second - -")]
    [InlineData("Eight athletes failed drug tests before the games.", "8 Exact athlete -")]
    [InlineData("The stadium seats 62,000 people.", "62000 Exact person capacity")]
    [InlineData("The team collected 14 medals, three of them gold.", "14 Exact medal -; 3 Exact medal - part of 14")]
    [InlineData("He ran the last 400 metres alone.", "400 Exact metre - -")]
    [InlineData("Police arrested more than 100 hooligans after the match.", "100 MoreThan hooligan arrest")]
    [InlineData("Ticket prices rose 20 percent this season.", "20 Exact % ticket price - more")]
    [InlineData("The 23-year-old scored twice as City beat United 2-0.", "200 Exact score -")]
    [InlineData("Ray Stone, 31, signed a four-year contract.", "4 Exact year contract -")]
    [InlineData("The federation banned two referees for life.", "2 Exact referee -")]
    [InlineData("The 40,000-seat arena cost 250 million euros.", "40000 Exact seat -; 250000000 Exact EUR arena -")]
    [InlineData("Police spoke of 4,700 people in the arena.", "4700 Exact person attend by police")]
    public void Figures_of_sport_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
