using Alerts.Evaluation.Running;
using Alerts.Evaluation.Tasks.Pairs;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks.Pairs;

public sealed class LearnPairsTaskTests
{
    private const string Asked = "The mayor opened the bridge.";

    [Fact]
    public void Pairs_of_a_claim_are_never_judged_by_a_model_that_saw_one_of_them()
    {
        // Half of the pairs are of one claim: whoever learnt from those would answer the rest of them otherwise.
        var others = Enumerable.Range(0, 120).Select(i => Pair(i, $"The mayor of place{i} opened the bridge.", i % 2 == 0)).ToList();
        var (one, other) = (Own(turned: false), Own(turned: true));
        Assert.Equal(AnswersOfOwn(one.Concat(others), "relation"), AnswersOfOwn(other.Concat(others), "relation"));
        Assert.NotEqual(AnswersOfOwn(one.Concat(others), "known-claims"), AnswersOfOwn(other.Concat(others), "known-claims"));
    }

    [Fact]
    public void Another_set_helps_where_the_own_one_is_too_small_to_learn_from()
    {
        var own = Enumerable.Range(0, 20).Select(i => Pair(i, $"The mayor of place{i} opened the bridge.", i % 2 == 0)).ToList();
        var other = Enumerable.Range(100, 300).Select(i => Pair(i, $"The mayor of place{i} opened the bridge.", i % 2 == 0, "another set")).ToList();
        Assert.Equal(20, Right(own, other));
        Assert.True(Right(own, []) < 20);

        static int Right(List<EvaluationRecord> own, List<EvaluationRecord> other) => Answer(own, "relation", other)
            .Count(a => a.Label == (int.Parse(a.Id, System.Globalization.CultureInfo.InvariantCulture) % 2 == 0 ? "same" : "contradict"));
    }

    [Fact]
    public void Paraphrases_are_one_and_the_rest_zero()
    {
        var records = Enumerable.Range(0, 200).Select(i => Answers.Record(new
        {
            id = $"{i}", a = $"The mayor of place{i} opened the bridge.", label = i % 2,
            b = i % 2 == 1 ? $"The mayor of place{i} opened the bridge." : $"Prices fell in town{i}.",
        }));
        Assert.All(Answer(records, "paraphrase", []), a => Assert.Equal(int.Parse(a.Id, System.Globalization.CultureInfo.InvariantCulture) % 2, int.Parse(a.Label, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_label_that_is_none_is_refused_with_its_place()
    {
        var error = Assert.Throws<UserException>(() => Answer([Answers.Record(new { id = "p1", a = Asked, b = Asked, label = "maybe" })], "relation", []));
        Assert.Contains("the test line 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"maybe\"", error.Message, StringComparison.Ordinal);
    }

    private static List<EvaluationRecord> Own(bool turned) => [.. Enumerable.Range(1000, 120).Select(i => Answers.Record(new
    {
        id = $"{i}", a = i % 2 == 0 ? $"The mayor of place{i} opened the bridge." : $"The mayor of place{i} did not open the bridge.", b = Asked,
        label = i % 2 == 0 == turned ? "contradict" : "same",
    }))];

    // The same words are the same, and a negation contradicts.
    private static EvaluationRecord Pair(int i, string claim, bool isSame, string file = "the test") => Answers.Record(
        new { id = $"{i}", a = claim, b = isSame ? claim : $"The mayor of place{i} did not open the bridge.", label = isSame ? "same" : "contradict" }) with { File = file };

    private static List<string> AnswersOfOwn(IEnumerable<EvaluationRecord> records, string mode) =>
        [.. Answer(records, mode, []).Where(a => a.Id.Length == 4).Select(a => $"{a.Id} {a.Label}")];

    private static List<(string Id, string Label)> Answer(IEnumerable<EvaluationRecord> records, string mode, List<EvaluationRecord> other)
    {
        var input = new EvaluationInput([.. records]) { Mode = mode, Learn = other };
        return [.. new LearnPairsTask().Answer(input, new ItemProgress("pairs-learn", input.Records.Count, TextWriter.Null))
            .Select(a => (a["id"]!.GetValue<string>(), a["label"]!.ToString()))];
    }
}
