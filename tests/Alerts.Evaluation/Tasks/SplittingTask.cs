using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Text;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>splitting</c>: the sentences of each text, as they stand in it.</summary>
internal sealed class SplittingTask : IEvaluationTask
{
    public string Name => "splitting";

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        foreach (var record in input.Records)
        {
            var text = record.Text("text");
            var sentences = TextAnalyzer.Analyze(null, text).Sentences.Select(s => (JsonNode)s.Sentence.Span.Of(text));
            yield return new JsonObject { ["id"] = record.Text("id"), ["sentences"] = new JsonArray([.. sentences]) };
            progress.ItemDone();
        }
    }
}
