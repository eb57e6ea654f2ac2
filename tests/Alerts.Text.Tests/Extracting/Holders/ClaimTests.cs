namespace Alerts.Text.Tests.Extracting.Holders;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("Ann Lee, president of Newline Group in Red Bank, N.J., said prices rose.", "Ann Lee", "president of Newline Group in Red Bank")]
    [InlineData("Ann Lee, 52, the mayor of Brask, said prices rose.", "Ann Lee", "the mayor of Brask")]
    [InlineData("Ann Lee, who lost her house, said prices rose.", "Ann Lee", null)]
    [InlineData("Senator Ann Lee (R-Ariz.) said prices rose.", "Ann Lee", "Senator")]
    [InlineData("Representative Robert W. Stone said prices rose.", "Robert W. Stone", "Representative")]
    [InlineData("The Center on Budget and Policy Matters, a think tank, said prices rose.", "Center on Budget and Policy Matters", "a think tank")]
    [InlineData("Two people briefed on the matter said prices rose.", "people", null)]
    [InlineData("Officials in Brask said prices rose.", "officials", null)]
    [InlineData("A coalition of unions said prices rose.", "a coalition of unions", null)]
    [InlineData("Investigators who searched the house said prices rose.", "investigators", null)]
    [InlineData("General Grain Corp said prices rose.", "General Grain Corp", null)]
    [InlineData("\"Prices rose,\" Prime Minister Ida Berg told reporters on Monday.", "Ida Berg", "Prime Minister")]
    [InlineData("A study found that prices rose.", "a study", null)]
    [InlineData("Rescuers found 12 bodies.", null, null)]
    [InlineData("The army did not say that prices rose.", null, null)]
    [InlineData("Cases were reported in 20 countries.", null, null)]
    [InlineData("Kranz's remark caused anger.", null, null)]
    [InlineData("The storm claimed 40 lives.", null, null)]
    public void The_speaker_of_a_sentence_is_found(string sentence, string? holder, string? role)
    {
        var claim = TextAnalyzer.Analyze(null, sentence).Sentences[0].Claims.FirstOrDefault(c => c.Holder is not null);
        Assert.Equal((holder, role), (claim?.Holder, claim?.Role));
    }

    [Fact]
    public void A_pronoun_claims_without_a_name()
    {
        var claim = Assert.Single(TextAnalyzer.Analyze(null, "She said prices rose.").Sentences[0].Claims);
        Assert.Equal((null, "said"), (claim.Holder, claim.Verb));
    }

    [Fact]
    public void Whoever_goes_on_is_the_same()
    {
        const string text = "The army said 25 soldiers died, adding that 30 civilians were hurt.";
        Assert.Equal(["the army", "the army"], TextAnalyzer.Analyze(null, text).Sentences[0].Figures.Select(f => f.Holder));
    }
}
