using Alerts.Text.Comparing;
using Alerts.Text.Extracting;

namespace Alerts.Text.Tests;

/// <summary>A first article, its follow-ups, and what the analysis must tell of them; the text is our own.</summary>
public sealed class StoryInTwoArticlesTests
{
    private const string First =
        """
        Under pressure from its neighbours, Sylvania has released dozens of foreign hostages, although hundreds remain missing.
        Governor Olga Reyes claimed that a total of 312 foreign hostages had been released since May, while the charity Red Lamp reports a
        far lower number of about 140 freed individuals.
        """;

    [Fact]
    public void A_later_count_meets_the_holders_earlier_one()
    {
        var before = Figures(First);
        var now = Assert.Single(Figures("Red Lamp said on Monday it had now verified 165 releases of foreign hostages, up from about 140."));
        var own = Assert.Single(before, f => f.Holder == "Red Lamp");
        Assert.True(FigureSlot.IsSame(own, now));
        Assert.Equal((165m, 140m, "Red Lamp"), (now.Value, now.Previous, now.Holder));
        Assert.False(FigureSlot.IsCompatible(own, now));
    }

    [Fact]
    public void A_weaker_form_is_compatible()
    {
        var claimed = Assert.Single(Figures(First), f => f.Value == 312);
        var weaker = Assert.Single(Figures("More than 300 people were let go in all, the governor insists."));
        Assert.True(FigureSlot.IsSame(claimed, weaker) && FigureSlot.IsCompatible(claimed, weaker));
        Assert.Equal("the governor", weaker.Holder);
    }

    [Fact]
    public void A_demand_is_no_value()
    {
        var claimed = Assert.Single(Figures(First), f => f.Value == 312);
        var demanded = Assert.Single(Figures("Valdez demanded that Sylvania free 90 more foreign hostages by Friday."));
        Assert.True(demanded.IsHypothetical);
        Assert.False(FigureSlot.IsSame(claimed, demanded));
    }

    [Fact]
    public void The_same_article_again_holds_nothing_new()
    {
        var known = new StatementIndex();
        var sentences = TextAnalyzer.Analyze(null, First).Sentences;
        foreach (var sentence in sentences)
            known.Add([.. sentence.Terms.Select(t => t.Hash)]);
        Assert.All(sentences, s => Assert.False(known.Score(s.Terms).IsNew));
    }

    private static List<Figure> Figures(string text) => [.. TextAnalyzer.Analyze(null, text).Sentences.SelectMany(s => s.Figures)];
}
