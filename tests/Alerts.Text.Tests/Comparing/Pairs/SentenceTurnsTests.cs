using Alerts.Text.Comparing;
using Alerts.Text.Comparing.Pairs;

namespace Alerts.Text.Tests.Comparing.Pairs;

public sealed class SentenceTurnsTests
{
    [Theory]
    [InlineData("The bank sold the plant.", null)]
    [InlineData("The bank did not sell the plant.", "sell")]
    [InlineData("The bank denied that it sold the plant.", "sell")]
    [InlineData("The bank did not deny that it sold the plant.", null)]
    [InlineData("Not only the bank sold its plant.", null)]
    [InlineData("The bank has yet to sell the plant.", "sell")]
    [InlineData("The plant no longer belongs to the bank.", "belong")]
    [InlineData("The bank said no.", null)]
    [InlineData("", null)]
    public void An_odd_number_of_negations_denies_what_stands_behind_the_first(string sentence, string? denied) =>
        Assert.Equal(denied is null ? null : TermHash.Of(denied), SentenceTurns.Of(sentence).Denied);

    [Theory]
    [InlineData("All gates broke before the storm, and all before noon.", "all before")]
    [InlineData("None of the gates broke.", "")]
    [InlineData("The gates broke.", "")]
    public void Function_words_that_have_an_opposite_are_kept_once(string sentence, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermHash.Of), SentenceTurns.Of(sentence).Sides);

    [Fact]
    public void Words_of_negation_are_told_from_what_is_said()
    {
        Assert.True(SentenceTurns.IsNegation(TermHash.Of("deny")));
        Assert.False(SentenceTurns.IsNegation(TermHash.Of("bank")));
    }
}
