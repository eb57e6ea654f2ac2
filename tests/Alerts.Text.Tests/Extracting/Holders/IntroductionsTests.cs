namespace Alerts.Text.Tests.Extracting.Holders;

public sealed class IntroductionsTests
{
    [Theory]
    [InlineData("He met interim president Ida Kranz.", "Ida Kranz", "interim president")]
    [InlineData("A call with Ida Kranz, the interim president of Brask, was held.", "Ida Kranz", "interim president of Brask")]
    [InlineData("Opposition leader Ida Kranz's party won.", "Ida Kranz", "Opposition leader")]
    [InlineData("Ida Kranz came late.", "Ida Kranz", null)]
    [InlineData("Mayor Ole Kranz met Ida Kranz, the minister.", null, null)]       // which of the two?
    [InlineData("They work for Berg Kranz Corp, the builder.", null, null)]        // a firm is no person
    [InlineData("The mayor went to Brask.", null, null)]
    public void Who_is_introduced_is_known_by_the_last_name(string introduction, string? name, string? role)
    {
        var figure = Figure($"{introduction} Kranz said 40 people were arrested.");
        Assert.Equal(("Kranz", name, role), (figure.Holder, figure.HolderInFull, figure.HolderRole));
    }

    [Fact]
    public void A_role_beside_the_number_stays() => Assert.Equal(
        "the minister", Figure("Mayor Ida Kranz came. Ida Kranz, the minister, said 40 people were arrested.").HolderRole);

    [Fact]
    public void Another_person_of_the_same_last_name_was_not_introduced() => Assert.Null(
        Figure("Mayor Ida Kranz came. Ole Kranz said 40 people were arrested.").HolderInFull);

    [Theory]
    [InlineData("In May Colombian rebels freed 40 hostages.", "Colombian rebels")]
    [InlineData("The navy has rescued at least 40 sailors.", "the navy")]
    [InlineData("40 hostages were freed by rebels.", null)]
    [InlineData("The UN said rebels freed 40 hostages.", null)]   // somebody speaks: whose doing it is, is what he says
    public void Who_did_it_is_read_where_the_sentence_puts_it_first(string sentence, string? doer) => Assert.Equal(doer, Figure(sentence).Doer);

    private static Alerts.Text.Extracting.Figure Figure(string text) => TextAnalyzer.Analyze(null, text).Sentences[^1].Figures[^1];
}
