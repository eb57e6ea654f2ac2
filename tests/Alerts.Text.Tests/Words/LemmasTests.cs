using Alerts.Text.Words;

namespace Alerts.Text.Tests.Words;

public sealed class LemmasTests
{
    [Theory]
    [InlineData("Prisoners", "prisoner")]
    [InlineData("met", "meet")]
    [InlineData("deaths", "die")]
    [InlineData("injured", "injure")]
    [InlineData("killings", "kill")]
    [InlineData("people", "person")]
    [InlineData("journalists", "journalist")]
    [InlineData("released", "release")]
    [InlineData("stopped", "stop")]
    [InlineData("planning", "plan")]
    [InlineData("carried", "carry")]
    [InlineData("countries", "country")]
    [InlineData("churches", "church")]
    [InlineData("houses", "house")]
    [InlineData("crisis", "crisis")]
    [InlineData("congress", "congress")]
    [InlineData("building", "building")]
    [InlineData("Peña’s", "pena")]
    [InlineData("São", "sao")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("don't", "not")]
    [InlineData("1,200", "1200")]
    [InlineData("2.5", "2.5")]
    public void Of_gives_the_base_form(string word, string expected) => Assert.Equal(expected, Lemmas.Of(word));

    [Theory]
    [InlineData("U.S.", "us_")]
    [InlineData("US", "us_")]
    [InlineData("us", "us")]
    [InlineData("U.N.", "un")]
    public void Of_keeps_abbreviations_apart_from_function_words(string word, string expected) => Assert.Equal(expected, Lemmas.Of(word));

    [Fact]
    public void In_gives_every_word_with_its_place()
    {
        const string text = "The U.S.-backed envoys met, see https://example.org/met.";
        var words = Lemmas.In(text);
        Assert.Contains(words, w => w is { Lemma: "the", IsFunctionWord: true, Start: 0, Length: 3 });
        Assert.Contains(words, w => w.Lemma == "envoy" && text.Substring(w.Start, w.Length) == "envoys" && !w.IsFunctionWord);
        Assert.Equal(1, words.Count(w => w.Lemma == "meet"));
    }

    [Fact]
    public void In_reads_a_shouted_headline_as_words() =>
        Assert.Contains(Lemmas.In("GOVERNMENT TELLS US NOTHING NEW"), w => w.Lemma == "us");

    [Fact]
    public void In_divides_hyphenated_words() =>
        Assert.Equal(["peru", "chile", "border"], Lemmas.In("Peru-Chile border").Select(w => w.Lemma));
}
