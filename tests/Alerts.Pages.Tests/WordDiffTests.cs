using Alerts.Pages.Words;

namespace Alerts.Pages.Tests;

public sealed class WordDiffTests
{
    [Fact]
    public void Only_the_words_that_differ_are_marked()
    {
        var (before, now) = WordDiff.Compare("The coast guard said 14 had died.", "The coast guard says 31 had died.");
        Assert.Equal(["said 14 "], before.Where(p => p.IsChanged).Select(p => p.Text));
        Assert.Equal(["says 31 "], now.Where(p => p.IsChanged).Select(p => p.Text));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  two  spaces ", "two spaces")]
    [InlineData("All “quoted”, he said.", "all quoted he said")]
    public void The_pieces_together_are_the_sentence(string before, string now)
    {
        var (a, b) = WordDiff.Compare(before, now);
        Assert.Equal(before, string.Concat(a.Select(p => p.Text)));
        Assert.Equal(now, string.Concat(b.Select(p => p.Text)));
    }

    [Fact]
    public void Case_and_punctuation_are_no_change() =>
        Assert.All(WordDiff.Compare("He left, on Friday.", "he left on friday").Now, piece => Assert.False(piece.IsChanged));

    [Fact]
    public void Of_two_wordings_only_the_figure_is_marked()
    {
        const string earlier = "The coast guard said 14 passengers had died and 60 had been rescued.";
        var (before, now) = WordDiff.Compare(earlier, "It said 71 people had been saved from the sea.", "60", "71");
        Assert.Equal("60", Assert.Single(before, p => p.IsChanged).Text);
        Assert.Equal("71", Assert.Single(now, p => p.IsChanged).Text);
        Assert.Equal(earlier, string.Concat(before.Select(p => p.Text)));
        (before, _) = WordDiff.Compare("The coast guard said 14 had died.", "The coast guard says 31 had died.", "14", "31");
        Assert.Equal("said 14 ", Assert.Single(before, p => p.IsChanged).Text);   // two forms of one sentence
    }

    [Fact]
    public void What_is_no_sentence_is_not_compared() =>
        Assert.False(Assert.Single(WordDiff.Compare(string.Concat(Enumerable.Repeat("a b ", 400)), "a").Before).IsChanged);
}
