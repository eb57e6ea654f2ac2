namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class PageFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("Temperatures stay in the 40's all week.", "")]
    [InlineData("The fund was leveraged 40 to 1 at the time.", "")]
    [InlineData("A vigil was held at 6834 Hill Road.", "")]
    [InlineData("The service at the hall, 10950 Southeastern Ave., began late.", "")]
    [InlineData("It was rated 4.8 5 stars by its buyers.", "")]
    [InlineData("The shop began taking iPhone 5 orders.", "")]
    [InlineData("1 day 12 hours ago the page was changed.", "")]
    [InlineData("August 29, 2012 at 1:34 pm 126 Robin says: well done.", "")]
    [InlineData("Robin says: reply to this 5 I just do not know.", "")]
    [InlineData("The vigil is held at 4120 N. Linden Avenue on Friday.", "")]
    [InlineData("It moved to 98 Harbour Road.", "")]
    [InlineData("Photographs 3 of 12 Next story", "")]
    [InlineData("19 of 22 Officials gather near the hall.", "")]
    [InlineData("The harbour at night 7 of 9 Video The mayor speaks", "")]
    [InlineData("The agency kept its alert level at five on Monday.", "")]
    [InlineData("Six is the highest level of the scale.", "")]
    [InlineData("They drove a group 2 car to the start.", "")]
    [InlineData("It may rain in the next day or two.", "")]
    [InlineData("He wrote a word or two about it.", "")]
    [InlineData("The rule holds until at least 2031.", "")]
    [InlineData("Ray Stone, then 32, led the club.", "")]
    [InlineData("I am 68 and still work.", "")]
    [InlineData("The centre of the storm was near latitude 7.4 degrees north.", "")]
    [InlineData("The risk grew a thousand fold.", "")]
    [InlineData("The motion passed by a 134-to-63 vote.", "")]
    [InlineData("He is a father of two, neighbours say.", "")]
    [InlineData("She hopes to live to 100.", "")]
    [InlineData("It took an hour and a half.", "")]
    [InlineData("The film has stars (616) so far.", "")]
    [InlineData("The report is out, but 2020 Democrats are demanding more.", "")]
    public void What_a_page_or_a_name_brings_along_is_no_figure(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));

    /// <summary>What looks alike and is a quantity.</summary>
    [Theory]
    [InlineData("Police searched 12 Wall Street banks.", "12 Exact wall street bank -")]
    [InlineData("At 8 p.m. 300 people were evacuated.", "300 Exact person evacuate")]
    [InlineData("At least 2000 Democrats signed the letter.", "2000 AtLeast democrat -")]
    [InlineData("Just shy of 3000 claims were lodged.", "3000 Nearly claim -")]
    [InlineData("He invited several relatives of Americans killed in the raid.", "3..9 Vague relative -")]
    [InlineData("The firm got reports of more than 40 downed powerlines.", "40 MoreThan down powerline -")]
    [InlineData("In the south, thousands of Hindus sought blessings.", "2000..9999 Vague hindus -")]
    [InlineData("The storm packed gusts of 160 kilometres (100 miles) an hour.", "160 Exact km/h gust -")]
    [InlineData("They met at the 17,000-square-foot temple.", "17000 Exact square foot temple -")]
    [InlineData("The plan needs $5 million in additional aid.", "5000000 Exact USD aid - maybe")]
    [InlineData("The government called for two days of mourning and suspended Carnival celebrations.", "2 Exact day mourn - maybe")]
    [InlineData("The value of that home has fallen 15 percent this year.", "15 Exact % value - @this year more")]
    [InlineData("The raid left 11 extremists killed along with seven hostages.", "11 Exact extremist die; 7 Exact hostage die")]
    [InlineData("According to the documents, 12 people died.", "12 Exact person die by the documents")]
    [InlineData("An earlier version said 12 people died.", "12 Exact person die")]
    [InlineData("Thirty -four hostages were killed.", "34 Exact hostage die")]
    public void What_looks_alike_is_a_quantity(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));
}
