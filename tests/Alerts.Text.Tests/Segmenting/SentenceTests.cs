using Alerts.Text.Segmenting;

namespace Alerts.Text.Tests.Segmenting;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The bridge closed. Traffic stopped.", 2)]
    [InlineData("Dr. Amara spoke first. Gen. Otto listened.", 2)]
    [InlineData("The U.S. embassy closed.", 1)]
    [InlineData("She moved to the U.S. The embassy closed.", 2)]
    [InlineData("They met at 9 p.m. on Friday.", 1)]
    [InlineData("It earned 3.5 million. Shares rose 2.4 percent.", 2)]
    [InlineData("Harbour Tools Inc. said so. The rest agreed.", 2)]
    [InlineData("\"We leave now.\" He left.", 2)]
    [InlineData("“Why?” she asked.", 1)]
    [InlineData("Is it over? Nobody knows! Perhaps.", 3)]
    [InlineData("J. K. Marsh wrote it.", 1)]
    [InlineData("He waited ... and waited.", 1)]
    [InlineData("He waited... The train never came.", 2)]
    [InlineData("See No. 5 for the rest. He said no. They left.", 3)]
    [InlineData("The plan (it was signed in Rome. Then lost) failed.", 1)]
    [InlineData("The talks ended.The delegates left.", 2)]
    [InlineData("Write to jo.Bell@example.org today.", 1)]
    [InlineData("1. Wash the rice 2. Boil the water 3. Wait", 3)]
    [InlineData("桥已关闭。交通停止。", 2)]
    [InlineData("", 0)]
    [InlineData(" \t\r\n ", 0)]
    public void Text_divides_into_sentences(string text, int expected) => Assert.Equal(expected, Split(text).Count);

    [Fact]
    public void Each_line_that_ends_a_sentence_is_a_paragraph()
    {
        var sentences = Split("One is here. Two is here.\nThree is here.\n\nFour is here.");
        Assert.Equal([(1, 1), (1, 2), (2, 1), (3, 1)], sentences.Select(s => (s.Paragraph, s.Number)));
    }

    [Fact]
    public void A_wrapped_line_goes_on() =>
        Assert.Single(Split("The council met in the old town hall and\nvoted on the budget."));

    [Fact]
    public void A_stretch_without_end_marks_is_cut_at_a_blank() =>
        Assert.All(Split(string.Concat(Enumerable.Repeat("word ", 2_000))), s => Assert.InRange(s.Span.Length, 1, 2_000));

    private static List<Sentence> Split(string text) => [.. TextAnalyzer.Analyze(null, text).Sentences.Select(s => s.Sentence)];
}
