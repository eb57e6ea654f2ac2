using Alerts.Text.Comparing;

namespace Alerts.Text.Tests.Comparing;

public sealed class NewsRatingTests
{
    private static readonly string[] Known =
    [
        "The harbour bridge in Lindholm was closed on Monday after engineers found cracks in two pillars.",
        "Mayor Ida Kranz promised that repairs of the bridge would begin within a week.",
        "Ferries carry commuters across the river while the bridge in Lindholm is closed.",
        "Shops near the harbour bridge say that they have lost half of their customers.",
        "The bridge was built in 1931 and repaired last in 1998.",
        "Lindholm asks the government for money to repair the bridge.",
    ];

    [Fact]
    public void What_was_said_is_less_likely_new_than_what_was_not() =>
        Assert.True(Rate(Known[0]).Novelty < Rate("Prosecutors charged two engineers over the cracks in the bridge.").Novelty);

    [Fact]
    public void A_sentence_of_the_story_is_more_likely_news_than_one_about_something_else() => Assert.True(
        Rate("Police closed the harbour in Lindholm on Friday after a pillar of the bridge collapsed.").News
        > Rate("Volcanic ash grounded all flights over Iceland on Friday after an eruption.").News);

    [Fact]
    public void A_menu_is_less_likely_news_than_a_sentence()
    {
        var menu = Rate("Home News Harbour Bridge Sports Blogs Video Subscribe Log in | Privacy");
        Assert.True(menu.News < Rate("The harbour bridge may stay closed until spring, a spokesman said.").News, $"{menu}");
    }

    [Theory]
    [InlineData("Engineers praised the harbour for its beauty.", true)]       // the name of the story
    [InlineData("The closed bridge draws visitors.", true)]
    [InlineData("Volcanic ash grounded flights over Iceland.", false)]
    public void A_sentence_concerns_the_story_by_its_name_or_by_what_it_keeps_saying(string sentence, bool concerns) =>
        Assert.Equal(concerns, Rate(sentence).ConcernsStory);

    [Fact]
    public void A_later_sentence_of_an_article_is_less_likely_news()
    {
        const string Sentence = "The harbour bridge may stay closed until spring, a spokesman said.";
        Assert.True(Rate(Sentence, 40).News < Rate(Sentence).News);
    }

    [Fact]
    public void Taking_statements_back_leaves_the_index_as_it_was()
    {
        var (index, fresh) = (Index(), Index());
        var before = index.Count;
        foreach (var sentence in (string[])["Ash grounded flights.", "Ash grounded all flights over Iceland.", Known[0], "", "The bridge collapsed."])
            index.Add([.. Terms(sentence).Select(t => t.Hash)]);
        index.Truncate(before);

        foreach (var sentence in (string[])[.. Known, "Ash grounded all flights over Iceland.", "A pillar of the bridge collapsed in Lindholm."])
        {
            Assert.Equal(fresh.Score(Terms(sentence)), index.Score(Terms(sentence)));
            Assert.Equal(Rate(fresh, sentence), Rate(index, sentence));
        }

        Assert.Equal(before, index.Count);
        Assert.False(index.Holds(TermHash.Of("iceland")));
    }

    [Fact]
    public void No_more_can_be_taken_back_than_is_held() => Assert.Throws<ArgumentOutOfRangeException>(() => Index().Truncate(7));

    private static NewsRating Rate(string sentence, int position = 0) => Rate(Index(), sentence, position);

    private static NewsRating Rate(StatementIndex index, string sentence, int position = 0) =>
        index.Rate(Terms(sentence), SentenceTraits.Of(sentence, Terms(sentence), position));

    private static StatementIndex Index()
    {
        var index = new StatementIndex([TermHash.Of("harbour")]);
        foreach (var sentence in Known)
            index.Add([.. Terms(sentence).Select(t => t.Hash)]);
        return index;
    }

    private static List<WeightedTerm> Terms(string text) => [.. TextAnalyzer.Analyze(null, text).Sentences.SelectMany(s => s.Terms)];
}
