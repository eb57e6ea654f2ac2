using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Subscriptions.Matches;

namespace Alerts.Tests.Delivery;

public sealed class AlertSubjectTests
{
    private static readonly SlotView Contested = new("political prisoners released", SlotStanding.Contested,
        [new HeldValue("Rodriguez", null, "406", 406), new HeldValue("Foro Penal", "the NGO", "around 180", 180),
            new HeldValue(null, null, "300", 300)]);

    [Fact]
    public void A_sentence_is_its_own_subject_without_the_full_stop() =>
        Assert.Equal("The ferry is back", Subject(Development(DevelopmentKind.New, "The ferry is back.")));

    [Fact]
    public void An_update_names_the_thing_the_holder_and_both_numbers() => Assert.Equal(
        "political prisoners released – Foro Penal now 210 (was around 180)",
        Subject(Development(DevelopmentKind.Update, "x", new FigureChange(Contested, "Foro Penal", "the NGO", "around 180", "210"))));

    [Fact]
    public void An_update_of_nobody_names_the_numbers_alone() => Assert.Equal(
        "political prisoners released – now 210",
        Subject(Development(DevelopmentKind.Update, "x", new FigureChange(Contested, null, null, null, "210"))));

    [Fact]
    public void A_conflict_names_all_values_with_their_holders() => Assert.Equal(
        "political prisoners released – 406 (Rodriguez) / around 180 (Foro Penal) / 300",
        Subject(Development(DevelopmentKind.Conflict, "x", new FigureChange(Contested, "Rodriguez", null, null, "406"))));

    [Fact]
    public void A_name_that_the_topic_asks_for_goes_first() =>
        Assert.Equal("Venezuela: The ferry is back",
            Subject(Development(DevelopmentKind.New, "The ferry is back."), "venezuela ferry", "Machado", "Venezuela"));

    [Fact]
    public void A_name_that_the_sentence_holds_is_not_said_twice() =>
        Assert.Equal("Ferry strike in Venezuela",
            Subject(Development(DevelopmentKind.New, "Ferry strike in Venezuela."), "venezuela", "Venezuela"));

    [Fact]
    public void A_name_that_the_topic_does_not_ask_for_is_left_out() =>
        Assert.Equal("The ferry is back", Subject(Development(DevelopmentKind.New, "The ferry is back."), "ferry", "Venezuela"));

    [Fact]
    public void A_long_sentence_is_cut_between_two_words()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("crossing", 40));
        var subject = Subject(Development(DevelopmentKind.New, sentence));
        Assert.True(subject.Length <= 110);
        Assert.EndsWith("crossing…", subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_word_is_cut_where_it_must_be() =>
        Assert.Equal(110, Subject(Development(DevelopmentKind.New, new string('a', 500))).Length);

    private static string Subject(Development development, string topic = "ferry", params string[] names) =>
        AlertSubject.Of(development, names, [new MatchedTopic("s", topic, "the word in paragraph 1")]);

    private static Development Development(DevelopmentKind kind, string text, FigureChange? figure = null) =>
        new("d", kind, 0.5, new SentenceRef(new ItemId("a", 1, 0), 0, 1, 1), text, null, null, figure, "");
}
