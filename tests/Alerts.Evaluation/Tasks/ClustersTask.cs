using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Stories;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>clusters</c>: the story of each article, in one pass, as the log of stories would have it.</summary>
/// <remarks>An article reaches the pipeline when it is published, so the default is the order of the dates (equal ones, and sets
/// without dates, in the order of the file). An archive comes in at once: <c>--as file</c> keeps the order of the file, and
/// <c>--as shuffled</c> takes a random one, another for each <c>--seed</c>.</remarks>
internal sealed class ClustersTask : IEvaluationTask
{
    private const string ByDate = "dates";
    private const string AsInTheFile = "file";
    private const string Shuffled = "shuffled";

    public string Name => "clusters";

    public IReadOnlyList<string> Modes => [ByDate, AsInTheFile, Shuffled];

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var index = new StoryIndex(new StoryOptions().Window);
        var position = 0L;
        foreach (var record in Ordered(input))
        {
            var text = record.TextOrNull("text") ?? "";
            var article = EvaluationArticle.Of(record.Text("id"), record.TextOrNull("title"), text, EvaluationArticle.Time(record));
            if (input.Mode != ByDate)
                article = article with { DroppedAt = DateTimeOffset.UnixEpoch };
            var line = StoryPlacement.Decide(index, article, article.Items[0]);
            index.Apply(position++, line);
            yield return new JsonObject { ["id"] = article.ArticleId, ["cluster"] = line.StoryId };
            progress.ItemDone();
        }
    }

    private static IEnumerable<EvaluationRecord> Ordered(EvaluationInput input)
    {
        if (input.Mode == ByDate)
            return input.Records.OrderBy(EvaluationArticle.Time);
        if (input.Mode == AsInTheFile)
            return input.Records;
        var records = input.Records.ToArray();
#pragma warning disable CA5394 // An order, no secret.
        new Random(input.Seed).Shuffle(records);
#pragma warning restore CA5394
        return records;
    }
}
