using Alerts.Stories;
using Alerts.Tests.Support;

namespace Alerts.Tests.Developments;

public sealed class OppositionRuleTests
{
    private const string Sold = "The company sold the plant in Gera, its chairman Anna Lee said.";
    private const string NotSold = "The company did not sell the plant in Gera, the union said.";

    private readonly TestStory _story = new();

    [Theory]
    [InlineData(Sold, NotSold)]
    [InlineData("The pilot of the ferry saw the warning light.", "The pilot of the ferry saw no warning light.")]
    [InlineData("The pilot of the ferry never saw the warning light, investigators said.", "The pilot of the ferry saw the warning light, the owner said.")]
    [InlineData("The plane had a technical fault before take-off, the airline said.", "The plane had no technical fault before take-off, the regulator said.")]
    [InlineData("All passengers of the ferry survived, the airline said.", "None of the passengers of the ferry survived, the coast guard said.")]
    public void A_negation_on_one_side_of_two_sentences_otherwise_alike_is_a_conflict(string known, string next) =>
        AssertTold(DevelopmentKind.Conflict, known, next, "denie");

    [Theory]
    [InlineData("The bridge over the Tolna is safe, the city said.", "The bridge over the Tolna is dangerous, engineers said.", "\"dangerous\"")]
    [InlineData("Prices rose in Lodra in March, the bank said.", "Prices fell in Lodra in March, the statistics office said.", "\"fell\"")]
    [InlineData("The dam above Gera broke before the storm, the mayor said.", "The dam above Gera broke after the storm, engineers said.", "\"after\"")]
    public void An_opposite_word_of_another_holder_is_a_conflict_that_names_the_word(string known, string next, string word) =>
        AssertTold(DevelopmentKind.Conflict, known, next, word);

    [Theory]
    [InlineData("The gate of the dam in Gera was open on Tuesday.", "The gate of the dam in Gera was closed on Tuesday.")]
    [InlineData("The court in Gera charged the former mayor.", "The court in Gera acquitted the former mayor.")]
    [InlineData("Shares of the bank rose in Lodra.", "Shares of the bank fell in Lodra.")]
    [InlineData("The plant in Gera belongs to the company.", "The plant in Gera no longer belongs to the company.")]
    [InlineData("The pilot of the ferry did not reach the harbour of Gera.", "The pilot of the ferry reached the harbour of Gera.")]
    public void What_may_have_come_after_is_an_update(string known, string next) => AssertTold(DevelopmentKind.Update, known, next, "words: ");

    [Fact]
    public void Who_takes_back_his_own_words_corrects_them() =>
        AssertTold(DevelopmentKind.Correction, Sold, "The company did not sell the plant in Gera, Anna Lee said.", "it denies");

    [Fact]
    public void Each_side_is_told_once()
    {
        _story.Tell("a", Sold);
        Assert.Single(_story.Tell("b", NotSold).Developments);
        Assert.Empty(_story.Tell("c", NotSold.Replace("the union", "the works council", StringComparison.Ordinal)).Developments);
        Assert.Empty(_story.Tell("d", Sold).Developments);
    }

    [Fact]
    public void A_denial_in_the_same_article_as_the_claim_is_no_conflict_with_it()
    {
        var decision = _story.Tell("a", $"{Sold} {NotSold}");
        Assert.DoesNotContain(decision.Developments, d => d.Kind == DevelopmentKind.Conflict);
    }

    [Theory]
    [InlineData("The gates of the dam did not open in Gera.", "The gates of the dam stayed closed in Gera.")]
    [InlineData("The company did not sell the plant in Gera.", "The company never sold the plant in Gera.")]
    [InlineData("Prices rose in Lodra in March, the bank said.", "Prices fell in Lodra in April, the bank said.")]
    [InlineData("The company sold the plant in Gera.", "The company may not sell the plant in Gera.")]
    [InlineData("The company sold the plant in Gera.", "The company did not sell the old shipyard in Tolna.")]
    [InlineData("The mayor of Gera, who was not at home, opened the long bridge to Lodra.", "The mayor of Gera opened the long bridge to Lodra.")]
    [InlineData("The mayor of Gera opened the long bridge to Lodra.", "The mayor of Gera opened the long bridge to Lodra without fear.")]
    [InlineData("The quake of magnitude 4.7 in Gera shook people within 100 km.", "The quake of magnitude 4.1 in Gera shook no people within 100 km.")]
    [InlineData("That is not the objective, people are the objective.", "People are the objective.")]
    public void What_says_the_same_or_is_about_another_matter_opposes_nothing(string known, string next)
    {
        _story.Tell("a", known);
        Assert.DoesNotContain(_story.Tell("b", next).Developments, d => d.Explanation.StartsWith("words: ", StringComparison.Ordinal));
    }

    private void AssertTold(DevelopmentKind kind, string known, string next, string reason)
    {
        _story.Tell("a", known);
        var development = Assert.Single(_story.Tell("b", next).Developments);
        Assert.Equal((kind, known), (development.Kind, development.Earlier!.Text));
        Assert.Contains(reason, development.Explanation, StringComparison.Ordinal);
    }
}
