using Alerts.Text.Comparing;

namespace Alerts.Text.Tests.Comparing;

public sealed class StatementIndexTests
{
    private static readonly string[] Known =
    [
        "The harbour bridge in Lindholm was closed on Monday after engineers found cracks in two pillars.",
        "Mayor Ida Kranz promised that repairs would begin within a week.",
        "Ferries carry commuters across the river while the bridge is closed.",
    ];

    [Theory]
    [InlineData("The harbour bridge in Lindholm was closed on Monday after engineers found cracks in two pillars.")]
    [InlineData("After engineers found cracks in two of its pillars, Lindholm's harbour bridge was closed Monday.")]
    [InlineData("Repairs will begin within a week, promised Mayor Ida Kranz.")]
    public void A_repetition_or_rearrangement_is_known(string sentence)
    {
        var novelty = Index().Score(Terms(sentence));
        Assert.False(novelty.IsNew);
        Assert.NotNull(novelty.Nearest);
        Assert.True(novelty.Coverage > 0.8, $"{novelty}");
    }

    [Theory]
    [InlineData("Mayor Ida Kranz resigned on Thursday and left Lindholm.")]
    [InlineData("A pillar of the harbour bridge collapsed, sinking a ferry with commuters aboard.")]
    [InlineData("Prosecutors charged two engineers with negligence over the cracks.")]
    public void A_new_deed_of_known_names_is_new(string sentence) => Assert.True(Index().Score(Terms(sentence)).IsNew);

    [Theory]
    [InlineData("More soon.")]
    [InlineData("It was all very new.")]
    [InlineData("")]
    public void A_sentence_with_hardly_a_word_is_not_new(string sentence)
    {
        Assert.False(Index().Score(Terms(sentence)).IsNew);
        Assert.False(new StatementIndex().Score(Terms(sentence)).IsNew);
    }

    [Fact]
    public void What_many_statements_say_in_parts_is_not_new_though_none_of_them_says_it()
    {
        string[] parts =
        [
            "The mayor closed the bridge near the market.", "Engineers near the market saw cracks.", "Cracks worried the mayor on the ferry.",
            "The ferry carried engineers under the bridge.", "The mayor saw engineers at the market.", "The bridge has cracks, engineers say.",
        ];
        var index = new StatementIndex();
        foreach (var part in parts.Concat(parts))
            index.Add([.. Terms(part).Select(t => t.Hash)]);
        var novelty = index.Score(Terms("The mayor saw engineers near cracks under the bridge at the market."));
        Assert.True(novelty.Coverage < 0.8, $"{novelty}");
        Assert.False(novelty.IsLikely, $"{novelty}");
        Assert.False(novelty.IsNew, $"{novelty}");
    }

    [Fact]
    public void Everything_is_new_to_an_empty_index()
    {
        var novelty = new StatementIndex().Score(Terms(Known[0]));
        Assert.Equal(new Novelty(true, true, 1, null, 0), novelty);
    }

    [Fact]
    public void The_nearest_statement_is_the_one_that_covers_most() =>
        Assert.Equal(2, Index().Score(Terms("The ferries across the river carry fewer commuters now.")).Nearest);

    [Fact]
    public void A_sentence_that_shares_nothing_has_no_nearest_statement()
    {
        var novelty = Index().Score(Terms("Volcanic ash grounded flights over Iceland."));
        Assert.Equal((null, 0.0, true), (novelty.Nearest, novelty.Coverage, novelty.IsNew));
    }

    [Fact]
    public void Adding_a_statement_lowers_its_score()
    {
        var index = Index();
        var terms = Terms("Volcanic ash grounded flights over Iceland.");
        var before = index.Score(terms).Score;
        index.Add([.. terms.Select(t => t.Hash)]);
        Assert.Equal(4, index.Count);
        Assert.True(index.Score(terms).Score < before);
    }

    private static StatementIndex Index()
    {
        var index = new StatementIndex();
        foreach (var sentence in Known)
            index.Add([.. Terms(sentence).Select(t => t.Hash)]);
        return index;
    }

    private static List<WeightedTerm> Terms(string text) => [.. TextAnalyzer.Analyze(null, text).Sentences.SelectMany(s => s.Terms)];
}
