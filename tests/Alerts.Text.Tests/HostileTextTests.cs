namespace Alerts.Text.Tests;

public sealed class HostileTextTests
{
    // What is allocated is counted work: twice the text takes about twice of it; four times would be quadratic.
    private const double MostGrowth = 3.2;

    /// <summary>Texts of nothing but one piece.</summary>
    public static TheoryData<string> Pieces => new(
        "a", "a ", "A.", ". ", "\" ", "( ", "1,000", "9-", "12 ", "two hundred and ", "said ", "X, said ", "of ", "\0", "\uD800",
        "\u202E\u2066", "\n", "1. ", "https://", "e\u0301", "文", "\u0301", "a\u0300\u0301\u0302\u0303", "+1 ", "12 people and ",
        "of the ", "who ", "A, the B, ", "January 3, ", "on Monday ", "rose to ", "killed ", "'90s \u2066", "1,1,1,", "7 in ",
        "(1) ", "$1 ", "beat 2-1 ");

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_megabyte_of_one_piece_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var analyzed = TextAnalyzer.Analyze("Title", text);
        Assert.All(analyzed.Sentences, s => Assert.InRange(s.Sentence.Span.Length, 1, 2_000));
        Assert.All(analyzed.Sentences, s => Assert.InRange(s.Terms.Count, 0, 60));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Twice_the_text_takes_about_twice_the_work(string piece)
    {
        Work(piece, 20_000);
        Assert.InRange(Work(piece, 200_000) / (double)Work(piece, 100_000), 0, MostGrowth);
    }

    /// <summary>Within one sentence the work may not grow with the square of its length either.</summary>
    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_sentence_of_twice_the_length_takes_about_twice_the_work(string piece)
    {
        Work(piece, 800);
        Assert.InRange(Work(piece, 1_600) / (double)Work(piece, 800), 0, MostGrowth);
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

    private static long Work(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        TextAnalyzer.Analyze(null, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
