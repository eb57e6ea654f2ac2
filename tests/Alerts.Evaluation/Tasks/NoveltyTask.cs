using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>novelty</c>: how new each sentence is to its event's story, and whether the pipeline would tell it.</summary>
/// <remarks>An event is one story, opened by its title where <c>--events</c> gives one. The sentences of one document come in as one
/// article, each as a paragraph of its own.</remarks>
internal sealed class NoveltyTask : IEvaluationTask
{
    public string Name => "novelty";

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var topics = input.Events.ToDictionary(e => e.Text("event"));
        var stories = new Dictionary<string, EvaluationStory>();
        foreach (var document in Documents(input.Records))
        {
            var first = document[0];
            var name = first.Text("event");
            if (!stories.TryGetValue(name, out var story))
                stories[name] = story = Open(name, topics.GetValueOrDefault(name));

            var sentences = document.ConvertAll(r => r.Text("text"));
            var time = first.NumberOrNull("time") is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null;
            var judged = story.Tell(first.TextOrNull("doc") ?? first.Text("id"), sentences, time);
            for (var i = 0; i < document.Count; i++)
            {
                yield return new JsonObject
                {
                    ["id"] = document[i].Text("id"), ["score"] = judged[i].Score, ["new"] = judged[i].IsNew ? 1 : 0,
                };
                progress.ItemDone();
            }
        }
    }

    private static EvaluationStory Open(string name, EvaluationRecord? topic)
    {
        var story = new EvaluationStory(name);
        if (topic is not null)
            story.Tell(name, [topic.Text("title")], null);
        return story;
    }

    // A document is a run of records: sets of streams keep its sentences together.
    private static IEnumerable<List<EvaluationRecord>> Documents(IEnumerable<EvaluationRecord> records)
    {
        var run = new List<EvaluationRecord>();
        foreach (var record in records)
        {
            if (run.Count > 0 && (record.Text("event") != run[0].Text("event") || record.TextOrNull("doc") is not { } doc
                || doc != run[0].TextOrNull("doc")))
            {
                yield return run;
                run = [];
            }

            run.Add(record);
        }

        if (run.Count > 0)
            yield return run;
    }
}
