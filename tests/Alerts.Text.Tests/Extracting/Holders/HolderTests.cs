namespace Alerts.Text.Tests.Extracting.Holders;

public sealed class HolderTests
{
    [Fact]
    public void Of_two_that_speak_the_nearer_one_before_holds_the_figure() => Assert.Equal(
        ["Marlow", "Lex Libera"],
        TextAnalyzer.Analyze(null, "Marlow said that 40 people were arrested and Lex Libera said 12 were freed.").Sentences[0].Figures.Select(f => f.Holder));

    [Theory]
    [InlineData("Marlow claimed that 40 people were arrested.", "Marlow", null)]
    [InlineData("The NGO Lex Libera reports around 180 freed individuals.", "Lex Libera", "The NGO")]
    [InlineData("Interim president Ana Solis said 12 soldiers died.", "Ana Solis", "Interim president")]
    [InlineData("President Ana Solis said on Monday that 12 soldiers died.", "Ana Solis", "President")]
    [InlineData("Ana Solis, the interim president, said 12 soldiers died.", "Ana Solis", "the interim president")]
    [InlineData("The mayor of Oakville, Ray Stone, said 20 people died.", "Ray Stone", "mayor of Oakville")]
    [InlineData("Lex Libera said on Friday it had now verified 210 releases.", "Lex Libera", null)]
    [InlineData("As of Monday Lex Libera had verified 120 releases.", "Lex Libera", null)]
    [InlineData("The UN rights office verified 318 releases.", "UN rights office", null)]
    [InlineData("According to the health ministry, 30 patients died.", "the health ministry", null)]
    [InlineData("Thirty patients died, according to Lex Libera.", "Lex Libera", null)]
    [InlineData("Twelve people died, the interim president insists.", "the interim president", null)]
    [InlineData("Twelve people died, police said.", "police", null)]
    [InlineData("Police said twelve people died.", "police", null)]
    [InlineData("Twelve people died, a spokesman for the army said.", "a spokesman for the army", null)]
    [InlineData("\"We rescued 33 miners,\" said Luis Ortega, the head of the team.", "Luis Ortega", "the head of the team")]
    [InlineData("The interim president stands by 318.", "the interim president", null)]
    [InlineData("The presidency repeated the 318.", "the presidency", null)]
    [InlineData("She said twelve people died.", null, null)]
    [InlineData("Twelve people were said to have died.", null, null)]
    [InlineData("The port of Port Said counted among them; 12 people died.", null, null)]
    [InlineData("With US demands unmet, 12 people died.", null, null)]
    public void The_holder_of_a_figure_is_found(string sentence, string? holder, string? role)
    {
        var figure = TextAnalyzer.Analyze(null, sentence).Sentences[0].Figures[0];
        Assert.Equal((holder, role), (figure.Holder, figure.HolderRole));
    }

    [Fact]
    public void Each_clause_has_its_own_holder()
    {
        var sentence = TextAnalyzer.Analyze(null,
            "The army said 25 soldiers died, while rebels claimed to have killed 60 soldiers.").Sentences[0];
        Assert.Equal(["the army", "rebels"], sentence.Figures.Select(f => f.Holder));
        Assert.Equal("the army", sentence.Speaker);
    }
}
