using Alerts.Evaluation.Running;
using Alerts.Evaluation.Tasks.Pairs;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks.Pairs;

public sealed class PairsTaskTests
{
    private const string Known = "The pilot of the ferry saw the warning light.";

    [Theory]
    [InlineData("The ferry's pilot saw the warning light.", "same", "same,contradict,new")]
    [InlineData("The pilot of the ferry did not see the warning light.", "contradict", "same,contradict,new")]
    [InlineData("Share prices rose in Lodra.", "new", "same,contradict,new")]
    [InlineData("Share prices rose in Lodra.", "contradict", "same,contradict")]
    [InlineData("The pilot of the ferry did not see the warning light.", "same", "same,new")]
    [InlineData("The pilot of the ferry did not see the warning light.", "contradict", "")]
    public void The_answer_is_the_best_of_the_labels_that_the_set_has(string next, string expected, string labels) =>
        Assert.Equal(expected, Answer("relation", next, labels)["label"]!.GetValue<string>());

    [Theory]
    [InlineData("The ferry's pilot saw the warning light.", 1)]
    [InlineData("Share prices rose in Lodra.", 0)]
    public void A_paraphrase_is_one_and_anything_else_zero(string next, int expected) =>
        Assert.Equal(expected, Answer("paraphrase", next, "")["label"]!.GetValue<int>());

    [Fact]
    public void The_more_alike_the_higher_is_the_score()
    {
        var scores = new[] { "Share prices rose in Lodra.", "The pilot saw land.", "The pilot saw the warning light.", Known }
            .Select(next => Answer("similarity", next, "")["score"]!.GetValue<double>()).ToList();
        Assert.Equal(scores.Order(), scores);
        Assert.Equal(4, scores.Distinct().Count());
    }

    [Fact]
    public void A_label_that_is_none_is_refused()
    {
        var error = Assert.Throws<UserException>(() => Answer("relation", Known, "same,other"));
        Assert.Contains("\"other\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_of_several_sentences_counts_as_one() =>
        Assert.Equal("same", Answer("relation", "The mayor of Gera had warned of the flood.", "same,new",
            "Three villages were under water. The mayor of Gera had warned of the flood.")["label"]!.GetValue<string>());

    [Fact]
    public void The_page_that_the_evidence_stands_on_is_known_too()
    {
        var (bare, paged) = (Ask(new { id = "p1", a = "Was drafted in 1948.", b = "Willis Tolna was drafted in 1948." }),
            Ask(new { id = "p1", a = "Was drafted in 1948.", b = "Willis Tolna was drafted in 1948.", page = "Willis Tolna" }));
        Assert.True(paged > bare + 0.2);

        static double Ask(object record) => Assert.Single(new PairsTask().Answer(
            new EvaluationInput([Answers.Record(record)]) { Mode = "similarity" }, new ItemProgress("pairs", 1, TextWriter.Null)))["score"]!.GetValue<double>();
    }

    private static System.Text.Json.Nodes.JsonObject Answer(string mode, string next, string labels, string known = Known)
    {
        var input = new EvaluationInput([Answers.Record(new { id = "p1", a = known, b = next })])
        {
            Mode = mode, Labels = labels.Split(',', StringSplitOptions.RemoveEmptyEntries),
        };
        return Assert.Single(new PairsTask().Answer(input, new ItemProgress("pairs", 1, TextWriter.Null)));
    }
}
