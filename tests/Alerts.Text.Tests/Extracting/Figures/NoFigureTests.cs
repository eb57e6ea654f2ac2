namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class NoFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("The treaty was signed on January 3, 2019, in room 12.", "")]
    [InlineData("Flight 370 vanished in March 2014.", "")]
    [InlineData("Call 0800 123 456 or +49 30 1234567 for help.", "")]
    [InlineData("See pages 12 and 13 of chapter 4.", "")]
    [InlineData("City beat United 98-95 after extra time.", "")]
    [InlineData("The meeting begins at 9:30 a.m. GMT on 4 May.", "")]
    [InlineData("Children under five and people over 65 are at risk.", "")]
    [InlineData("The two sides met for the third time.", "")]
    [InlineData("It happened three years ago, in the early 1990s.", "")]
    [InlineData("One of the ministers resigned, one said.", "")]
    [InlineData("The shop is open 24/7 and sells the Model 3.", "")]
    [InlineData("She turned 50 last week.", "")]
    [InlineData("Article 12 and Resolution 1973 apply.", "")]
    [InlineData("The index is seven times higher than in 2001.", "")]
    [InlineData("The shops close at eight in the evening.", "")]
    public void What_only_looks_like_a_figure_is_none(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));
}
