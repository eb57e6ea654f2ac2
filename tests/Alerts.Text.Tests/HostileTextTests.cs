using System.Diagnostics;

namespace Alerts.Text.Tests;

public sealed class HostileTextTests
{
    // A megabyte takes about a second on a small machine; the limit only tells "linear" from "for ever".
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("A.")]
    [InlineData(". ")]
    [InlineData("\" ")]
    [InlineData("( ")]
    [InlineData("1,000")]
    [InlineData("9-")]
    [InlineData("12 ")]
    [InlineData("two hundred and ")]
    [InlineData("said ")]
    [InlineData("X, said ")]
    [InlineData("of ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\u202E\u2066")]
    [InlineData("\n")]
    [InlineData("1. ")]
    [InlineData("https://")]
    [InlineData("e\u0301")]
    [InlineData("文")]
    public void A_megabyte_of_one_piece_is_read_in_bounded_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        TextAnalyzer.Analyze("Title", text);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Fact]
    public void The_same_text_gives_the_same_result()
    {
        const string text = "Police said 12 people were arrested on Friday. The union counted 20.";
        var (first, second) = (TextAnalyzer.Analyze(null, text), TextAnalyzer.Analyze(null, text));
        Assert.Equal(first.Vector.Terms, second.Vector.Terms);
        Assert.Equal(first.Vector.Weights, second.Vector.Weights);
        Assert.Equal(first.Sentences.SelectMany(s => s.Figures.Select(f =>
            f.Written)), second.Sentences.SelectMany(s => s.Figures.Select(f => f.Written)));
    }
}
