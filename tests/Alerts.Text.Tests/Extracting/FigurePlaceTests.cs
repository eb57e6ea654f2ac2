using Alerts.Text.Extracting;

namespace Alerts.Text.Tests.Extracting;

public sealed class FigurePlaceTests
{
    private static readonly TextOrigin Today = new(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("The fever killed 20 people in Carrow on Monday.", "Carrow")]
    [InlineData("The fever killed 20 people in the town of Carrow.", "Carrow")]
    [InlineData("The fever killed 20 people in Carrow, Lund.", "Carrow")]
    [InlineData("In Port Amara 20 people died.", "Port Amara")]
    [InlineData("Near Carrow, officials say, 20 people died.", "Carrow")]
    [InlineData("Guinea has 398 cases.", "Guinea")]
    [InlineData("Guinea's toll rose to 398 deaths.", "Guinea")]
    [InlineData("The US has confirmed 20 deaths.", "United States")]
    [InlineData("Doctors counted 20 Mexican deaths.", "Mexico")]
    [InlineData("Mexican officials said 20 people had died.", "Mexico")]
    [InlineData("Mexican officials said 20 people had died in Carrow.", "Carrow")]
    [InlineData("Liberia 1,082 deaths", "Liberia")]
    [InlineData("Carrow: 14 dead.", "Carrow")]
    [InlineData("The fever killed 20 people worldwide.", "worldwide")]
    [InlineData("The fever killed 20 people around the world.", "worldwide")]
    [InlineData("The fever killed 20 people in at least 30 countries.", "worldwide")]
    [InlineData("In Carrow and Lund 20 people died.", "Carrow and Lund")]
    [InlineData("The fever killed 20 people, 11 of them in Carrow.", null)]
    [InlineData("The fever killed 20 people.", null)]
    [InlineData("The fever killed 20 people in Reuters interviews.", null)]
    [InlineData("Passengers from Mexico met 20 infected people.", null)]
    [InlineData("He told us 20 people had died.", null)]
    public void A_figure_tells_where_it_is_counted(string sentence, string? place) => Assert.Equal(place, Read(sentence).Place);

    [Fact]
    public void Two_figures_of_a_sentence_have_their_own_places()
    {
        var figures = TextAnalyzer.Analyze(null, "The fever infected 590 people in Mexico and 226 in Canada.").Sentences[0].Figures;
        Assert.Equal(["Mexico", "Canada"], figures.Select(f => f.Place));
    }

    [Theory]
    [InlineData("The fever kills 20 people a day.", "per day")]
    [InlineData("The fever kills 20 people every week.", "per week")]
    [InlineData("In the past week 20 people died.", "the past week")]
    [InlineData("On Monday alone 20 people died.", null)]
    [InlineData("The fever killed 20 people on Monday alone.", "alone")]
    [InlineData("The fever killed 20 people in an average year.", "per year")]
    [InlineData("The fever killed 20 people last year.", "last year")]
    [InlineData("The fever killed 20 people during the night.", null)]
    [InlineData("The fever killed 20 people a day after the storm.", null)]
    public void A_rate_or_a_period_is_no_total(string sentence, string? basis) => Assert.Equal(basis, Read(sentence).Basis);

    [Theory]
    [InlineData("It was the worst quake since one in 1976 that killed 20 people.", 1976)]
    [InlineData("It was the worst quake since 1976, when 20 people died.", 1976)]
    [InlineData("In the worst quake since 1976 some 20 people died.", null)]
    [InlineData("The quake killed 20 people, the most since 1976.", null)]
    public void A_year_before_tells_of_another_event(string sentence, int? year) => Assert.Equal(year, Read(sentence).EarlierYear);

    [Theory]
    [InlineData("The storm is over.\n\nHome | News | Storm kills 20 | Sport", true)]
    [InlineData("The storm is over.\n\nStorm kills 20 people in the north", true)]
    [InlineData("The storm is over.\n\n9:15 Storm kills 20 people, 10:20 rain.", true)]
    [InlineData("The storm is over.\n\nLund: 3 dead, Carrow: 20 dead.", true)]
    [InlineData("Storm kills 20 people", false)]
    [InlineData("The storm is over.\n\nThe storm killed 20 people in the north.", false)]
    [InlineData("The storm is over.\n\nAda Lind met Omar Vesk of the Red Cross in Port Amara to count 20 dead.", false)]
    public void A_line_of_the_page_states_nothing(string text, bool isOfPage) =>
        Assert.Equal(isOfPage, TextAnalyzer.Analyze(null, text).Sentences[^1].IsOfPage);

    [Fact]
    public void A_figure_of_a_page_line_has_no_slot()
    {
        var figure = TextAnalyzer.Analyze(null, "The storm is over.\n\nHome | News | Storm kills 20 people | Sport").Sentences[^1].Figures[0];
        Assert.True(figure.IsOfPage);
        Assert.False(FigureSlot.IsSame(figure, figure));
        Assert.True(FigureSlot.IsSame(figure with { IsOfPage = false }, figure with { IsOfPage = false }));
    }

    [Theory]
    [InlineData("According to the latest figures, 20 people died.")]
    [InlineData("Preliminary reports said 20 people had died.")]
    [InlineData("The total said 20 people had died.")]
    public void What_is_told_is_no_holder(string sentence) => Assert.Null(Read(sentence).Holder);

    [Theory]
    [InlineData("cases", "Guinea", "cases in Guinea")]
    [InlineData("cases", "worldwide", "cases worldwide")]
    [InlineData("Guinea cases", "Guinea", "Guinea cases")]
    [InlineData("cases", null, "cases")]
    public void A_slot_is_named_with_its_place(string label, string? place, string name) => Assert.Equal(name, FigureSlot.At(label, place));

    private static Figure Read(string sentence) => TextAnalyzer.Analyze(null, sentence, Today).Sentences[0].Figures[0];
}
