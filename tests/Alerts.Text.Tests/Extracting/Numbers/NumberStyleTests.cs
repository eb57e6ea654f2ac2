namespace Alerts.Text.Tests.Extracting.Numbers;

public sealed class NumberStyleTests
{
    [Theory]
    [InlineData("They counted 1,500 birds.", null, 1500)]
    [InlineData("They counted 1.500 birds.", "de", 1500)]
    [InlineData("They counted 1.500 birds.", "pt-BR", 1500)]
    [InlineData("They counted 1.5 million birds.", "en", 1_500_000)]
    [InlineData("They counted 1,5 million birds.", "fr", 1_500_000)]
    [InlineData("They counted 1,5 million birds.", null, 1_500_000)]
    [InlineData("They counted 1\u202F500 birds.", "fr", 1500)]
    [InlineData("They counted 1\u00A0234\u00A0567 birds.", null, 1_234_567)]
    [InlineData("They counted 1 800 birds.", null, 1800)]
    [InlineData("They counted 1'500 birds.", "de-CH", 1500)]
    [InlineData("They counted 1.234.567 birds.", null, 1_234_567)]
    [InlineData("They counted 1,50,000 birds.", "en-IN", 150_000)]
    [InlineData("They counted 1.500 birds, 2.000,5 of them small.", null, 1500)]
    [InlineData("They counted 1.500 birds.", "es-MX", 1.5)]
    [InlineData("They counted \u0664\u0660\u0666 birds.", "ar", 406)]
    [InlineData("They counted １２ birds.", "ja", 12)]
    public void Numbers_are_read_as_their_language_writes_them(string sentence, string? language, double expected)
    {
        var figure = TextAnalyzer.Analyze(null, sentence, new TextOrigin(Language: language)).Sentences[0].Figures[0];
        Assert.Equal((decimal)expected, figure.Value);
    }
}
