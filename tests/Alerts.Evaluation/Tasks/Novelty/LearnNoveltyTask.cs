using System.Globalization;
using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Text.Comparing;

namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary><c>novelty-learn</c>: as <c>novelty</c>, each event by tables learnt on all others; or the tables to be shipped.</summary>
/// <remarks>
/// The only task that reads labels: of the other events of <c>--in</c> and of <c>--learn</c>, never of the event that it answers. So its
/// figures say what can be expected of a story that nobody has seen. Also the decision is learnt: the likelihood that gives the best
/// mean F1 on the other events. <c>tables</c> answers with the tables of all events instead.
/// </remarks>
internal sealed class LearnNoveltyTask : IEvaluationTask
{
    public string Name => "novelty-learn";

    public IReadOnlyList<string> Modes => ["both", "known-topic", "any-topic", "tables"];

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var asked = LabelledStream.Read(input.Records, input.Events);
        var all = asked.Concat(LabelledStream.Read(input.Learn, input.LearnEvents)).ToList();
        return input.Mode == "tables"
            ? [Describe("novelty", TableLearner.Novelty.Learn(all)), Describe("news", TableLearner.News.Learn(all))]
            : asked.GroupBy(s => s.Event).SelectMany(own => Answer([.. own], [.. all.Where(s => s.Event != own.Key)], input.Mode!, progress));
    }

    private static IEnumerable<JsonObject> Answer(
        IReadOnlyList<LabelledSentence> own, IReadOnlyList<LabelledSentence> others, string mode, ItemProgress progress)
    {
        var (novelty, news) = (TableLearner.Novelty.Learn(others), TableLearner.News.Learn(others));
        var least = BestThreshold.Of(others.Where(s => s.Concerns || mode == "any-topic"), Score);
        foreach (var sentence in own)
        {
            var score = Score(sentence);
            yield return new JsonObject { ["id"] = sentence.Id, ["score"] = score, ["new"] = score >= least ? 1 : 0 };
            progress.ItemDone();
        }

        double Score(LabelledSentence sentence) => NoveltyTask.Score(
            sentence.Parts.Select(novelty.Likelihood).DefaultIfEmpty(0).Max(), sentence.Parts.Select(news.Likelihood).DefaultIfEmpty(0).Max(),
            mode);
    }

    private static JsonObject Describe(string name, NewsTable table) => new()
    {
        ["table"] = name,
        ["bias"] = Math.Round(table.Bias, 4),
        ["weights"] = new JsonArray([.. table.Weights.Select(w => JsonValue.Create(w.ToString("0.####", CultureInfo.InvariantCulture)))]),
        ["columns"] = new JsonArray([.. NewsTable.Columns.Select(c => JsonValue.Create(c))]),
    };
}
