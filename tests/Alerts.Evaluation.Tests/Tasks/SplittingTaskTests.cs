using Alerts.Evaluation.Tasks;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks;

public sealed class SplittingTaskTests
{
    [Theory]
    [InlineData("The ferry left at 5 p.m. on Monday. It came back the next day.")]
    [InlineData("  “Never again,” she said…  \r\n\r\n\t1. bread\r\n2. milk ")]
    [InlineData("“Smart” quotes — and dashes\u00a0stay. Ünïcödé e\u0301 \u200bzero 👩‍🚀 signs!")]
    [InlineData("no end mark at all")]
    public void No_sign_of_a_text_is_altered_or_lost(string text)
    {
        var answer = Assert.Single(Answers.Of(new SplittingTask(), [Answers.Record(new { id = "a", text })]));
        var sentences = answer["sentences"]!.AsArray().Select(s => s!.GetValue<string>()).ToList();
        Assert.Equal(WithoutBlanks(text), WithoutBlanks(string.Concat(sentences)));
        Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_text_gets_its_own_sentences_in_order()
    {
        var answers = Answers.Of(new SplittingTask(),
            [Answers.Record(new { id = "a", text = "One came. Two left." }), Answers.Record(new { id = "b", text = "Three stayed." })]);
        Assert.Equal(
            ["""{"id":"a","sentences":["One came.","Two left."]}""", """{"id":"b","sentences":["Three stayed."]}"""],
            answers.Select(a => a.ToJsonString()));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
