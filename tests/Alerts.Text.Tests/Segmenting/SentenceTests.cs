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
    [InlineData("「橋は閉じた。」彼は言った。", 2)]
    [InlineData("هل أغلق الجسر؟ نعم. توقفت الحركة.", 3)]
    [InlineData("पुल बंद है। यातायात रुक गया।", 2)]
    [InlineData("Мост закрыт. Движение остановлено.", 2)]
    [InlineData("the bridge is closed. nobody knows why. the ferry runs.", 3)]
    [InlineData("the talks at Stone & co. went on. they ended at 9 p.m. on friday.", 2)]
    [InlineData("is it over? who knows! we wait.", 3)]
    [InlineData("Anyone at the Hello! magazine knows.", 1)]
    [InlineData("\"Stop that!\" Mr. Vale wrote. Nobody did.", 2)]
    [InlineData("\"Is it over?\" Deputy Mayor Vale asked.", 1)]
    [InlineData("\"It is over.\" Mayor Vale left the hall.", 2)]
    [InlineData("OSLO, Jan. 5 (Newswire) - The ferry sank. Nobody was hurt.", 2)]
    [InlineData("ST. ANNA (NW) — Gov. Lee spoke.", 1)]
    [InlineData("Reps. Stone and Vale agreed. Sens. Ray and Lee did not.", 2)]
    [InlineData("He left [...] on foot. She stayed.", 2)]
    [InlineData("“They came [...]” (Vale 55).", 1)]
    [InlineData("They stayed. (Vale left.) Nobody spoke.", 3)]
    [InlineData("They waited.... Nothing came.", 2)]
    [InlineData("They paid no. 5,000. It was too much..", 2)]
    [InlineData("Read it all. https://example.org/a.b?c=d", 2)]
    [InlineData("See www.example.org/x.html. It is long.", 2)]
    [InlineData("The firm, Ray Ltd., closed. Its owner, J.R. Stone, left.", 2)]
    [InlineData("At No. 10 nobody spoke. Call ext. 37 now.", 2)]
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
    public void Headings_and_items_on_lines_of_their_own_are_paragraphs()
    {
        var sentences = Split("What we know\n\nThe ferry sank.\n- It carried cars\n- It was old\nMore to come\nThe harbour is closed.");
        Assert.Equal([1, 2, 3, 4, 5, 6], sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void A_wrapped_line_goes_on() =>
        Assert.Single(Split("The council met in the old town hall and\nvoted on the budget."));

    [Fact]
    public void A_stretch_without_end_marks_is_cut_at_a_blank() =>
        Assert.All(Split(string.Concat(Enumerable.Repeat("word ", 2_000))), s => Assert.InRange(s.Span.Length, 1, 2_000));

    private static List<Sentence> Split(string text) => [.. TextAnalyzer.Analyze(null, text).Sentences.Select(s => s.Sentence)];
}
