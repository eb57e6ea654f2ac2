using Alerts.Subscriptions.Topics;
using FsCheck.Xunit;

namespace Alerts.Tests.Subscriptions.Topics;

public sealed class TopicParserTests
{
    // Clauses are written as their lemmas: "," between clauses, "|" inside one, quotes around phrases, "-" before what is excluded.
    [Theory]
    [InlineData("venezuela", "venezuela")]
    [InlineData("venezuela prisoners", "venezuela, prisoner")]
    [InlineData("  Carreño\tPRISONERS ", "carreno, prisoner")]
    [InlineData("\"political prisoners\"", "\"political prisoner\"")]
    [InlineData("“political prisoners”", "\"political prisoner\"")]
    [InlineData("oil OR petrol", "oil | petrol")]
    [InlineData("oil|petrol", "oil | petrol")]
    [InlineData("oil OR petrol OR gas trade", "oil | petrol | gas, trade")]
    [InlineData("trade oil OR petrol", "trade, oil | petrol")]
    [InlineData("journalists OR \"press freedom\"", "journalist | \"press freedom\"")]
    [InlineData("oil AND trade", "oil, trade")]
    [InlineData("oil -football", "oil, -football")]
    [InlineData("oil NOT football", "oil, -football")]
    [InlineData("oil -\"summer league\" trade", "oil, trade, -\"summer league\"")]
    [InlineData("oil\"price cap\"", "oil, \"price cap\"")]
    [InlineData("oil or petrol", "oil, or, petrol")]
    public void A_topic_is_read_into_its_clauses(string text, string expected) =>
        Assert.Equal(expected, Written(TopicParser.Parse(text).Value!));

    [Theory]
    [InlineData("oil \"OR\" petrol")]
    [InlineData("oil \"NOT\" petrol")]
    [InlineData("oil \"AND\" petrol")]
    public void An_operator_in_quotes_is_a_word(string text) => Assert.Equal(3, TopicParser.Parse(text).Value!.Required.Count);

    [Fact]
    public void The_topic_is_kept_as_written_without_the_space_around_it() =>
        Assert.Equal("oil  OR petrol", TopicParser.Parse("  oil  OR petrol ").Value!.Text);

    [Theory]
    [InlineData(null, "topic.query.empty", 1)]
    [InlineData(" \t ", "topic.query.empty", 1)]
    [InlineData("OR petrol", "topic.or.alone", 1)]
    [InlineData("| petrol", "topic.or.alone", 1)]
    [InlineData("oil OR | petrol", "topic.or.alone", 8)]
    [InlineData("oil NOT OR petrol", "topic.or.alone", 9)]
    [InlineData("oil OR", "topic.operator.alone", 5)]
    [InlineData("oil NOT", "topic.operator.alone", 5)]
    [InlineData("-football", "topic.query.only_negative", 1)]
    [InlineData("NOT football -rugby", "topic.query.only_negative", 1)]
    [InlineData("oil OR -petrol", "topic.or.negative", 8)]
    [InlineData("oil OR NOT petrol", "topic.or.negative", 12)]
    [InlineData("oil ...", "topic.word.empty", 5)]
    [InlineData("oil \"\"", "topic.word.empty", 5)]
    [InlineData("oil - petrol", "topic.word.empty", 5)]
    [InlineData("oil \"price cap", "topic.phrase.open", 5)]
    [InlineData("oil (petrol OR gas)", "topic.group.unsupported", 5)]
    [InlineData("oil -(petrol)", "topic.group.unsupported", 6)]
    [InlineData("oil petrol)", "topic.group.unsupported", 11)]
    [InlineData("oil title:petrol", "topic.field.unsupported", 5)]
    [InlineData("oil -kind:update", "topic.field.unsupported", 5)]
    public void A_topic_that_cannot_be_read_is_refused_at_its_place(string? text, string code, int position)
    {
        var error = TopicParser.Parse(text).Error!;
        Assert.Equal(code, error.Code);
        Assert.StartsWith($"At position {position}:", error.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void A_topic_has_at_most_2048_characters()
    {
        Assert.True(TopicParser.Parse("oil" + new string(' ', 2_044) + "x").IsValid);
        Assert.Equal("topic.query.too_long", TopicParser.Parse("oil" + new string(' ', 2_045) + "x").Error!.Code);
    }

    [Fact]
    public void A_topic_has_at_most_256_words_with_alternatives_and_exclusions()
    {
        var words = string.Join(' ', Enumerable.Range(0, 254).Select(i => $"w{i}"));
        Assert.True(TopicParser.Parse($"{words} OR more -less").IsValid);
        Assert.Equal("topic.query.too_many_terms", TopicParser.Parse($"{words} OR more -less last").Error!.Code);
    }

    [Property(MaxTest = 300)]
    public bool Any_text_gives_a_topic_that_reads_the_same_again_or_a_reason(string? text)
    {
        var parsed = TopicParser.Parse(text);
        return parsed.IsValid
            ? parsed.Value.Required.Count > 0 && Written(TopicParser.Parse(parsed.Value.Text).Value!) == Written(parsed.Value)
            : parsed.Error.Field == "$.topic";
    }

    private static string Written(TopicQuery query) => string.Join(
        ", ", query.Required.Select(clause => string.Join(" | ", clause.Any.Select(Written)))
            .Concat(query.Excluded.Select(term => $"-{Written(term)}")));

    private static string Written(TopicTerm term) => term.IsPhrase ? $"\"{string.Join(' ', term.Lemmas)}\"" : string.Join(' ', term.Lemmas);

    [Theory]
    [InlineData("oil -OR petrol")]
    [InlineData("oil -AND petrol")]
    [InlineData("oil -NOT petrol")]
    public void An_excluded_operator_is_no_operator(string topic)
    {
        var parsed = TopicParser.Parse(topic);
        Assert.True(!parsed.IsValid || (parsed.Value.Required.Count == 2 && parsed.Value.Excluded.Count == 1));
    }

    [Theory]
    [InlineData("gas -oil OR petrol", "topic.or.negative")]
    [InlineData("gas NOT oil OR petrol", "topic.or.negative")]
    [InlineData("venez*", "topic.form.unsupported")]
    [InlineData("=word", "topic.form.unsupported")]
    [InlineData("\"oil trade\"~5", "topic.form.unsupported")]
    [InlineData("oil NEAR/5 trade", "topic.form.unsupported")]
    public void A_form_that_cannot_be_read_is_refused_and_not_taken_for_a_word(string topic, string code) =>
        Assert.Equal(code, TopicParser.Parse(topic).Error?.Code);
}
