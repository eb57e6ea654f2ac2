using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;

namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary><c>novelty</c>: how likely each sentence is news of its event's story, and whether the pipeline would tell it.</summary>
/// <remarks>
/// An event is one story, opened by its title and query where <c>--events</c> gives them. The sentences of one document come in as one
/// article, each as a paragraph of its own. The modes answer different questions: <c>both</c> is one score for the two others,
/// <c>known-topic</c> asks what is new among sentences that concern the event, <c>any-topic</c> what is news among all sentences,
/// <c>importance</c> whether what is new comes first among what is told.
/// </remarks>
internal sealed class NoveltyTask : IEvaluationTask
{
    public string Name => "novelty";

    public IReadOnlyList<string> Modes => ["both", "known-topic", "any-topic", Importance];

    // Not a mode of the tables: only what is told has it.
    private const string Importance = "importance";

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var topics = input.Events.ToDictionary(e => e.Text("event"));
        var stories = new Dictionary<string, EvaluationStory>();
        foreach (var document in EventDocument.In(input.Records))
        {
            if (!stories.TryGetValue(document.Event, out var story))
                stories[document.Event] = story = Open(document.Event, topics.GetValueOrDefault(document.Event));

            var judged = story.Tell(document.Id, document.Sentences, document.Time);
            for (var i = 0; i < judged.Count; i++)
            {
                yield return new JsonObject
                {
                    ["id"] = document.Records[i].Text("id"),
                    ["score"] = input.Mode == Importance ? judged[i].Importance : Score(judged[i].Novelty, judged[i].News, input.Mode!),
                    ["new"] = judged[i].IsNew ? 1 : 0,
                    ["why"] = judged[i].Reason,
                };
                progress.ItemDone();
            }
        }
    }

    /// <summary>What opens a story of an event; null where nothing is said of it.</summary>
    public static string? Opening(EvaluationRecord? topic) =>
        topic is null ? null : string.Join(" – ", new[] { topic.Text("title"), topic.TextOrNull("query") }.OfType<string>());

    /// <summary>The score of a mode.</summary>
    /// <param name="novelty">Likelihood that a sentence is new, given that it concerns the event.</param>
    /// <param name="news">Likelihood that it is news of the event.</param>
    /// <param name="mode">One of <see cref="Modes"/>.</param>
    public static double Score(double novelty, double news, string mode) => mode switch
    {
        "known-topic" => novelty,
        "any-topic" => news,
        // The sum of the log odds: a sentence has to be new and to concern the event.
        _ => LogOdds(novelty) + LogOdds(news),
    };

    private static double LogOdds(double likelihood)
    {
        var inside = Math.Clamp(likelihood, 0.00001, 0.99999);
        return Math.Log(inside / (1 - inside));
    }

    private static EvaluationStory Open(string name, EvaluationRecord? topic)
    {
        var story = new EvaluationStory(name);
        if (Opening(topic) is { } opening)
            story.Tell(name, [new PlacedText(opening, 0)], null);
        return story;
    }
}
