using System.Globalization;
using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Stories;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>clusters</c>: the story of each article, in one pass, as the log of stories would have it.</summary>
/// <remarks>An article reaches the pipeline when it is published, so the default is the order of the dates (equal ones, and sets
/// without dates, in the order of the file). <c>--as file</c> keeps the order of the file: how an unsorted archive comes in.</remarks>
internal sealed class ClustersTask : IEvaluationTask
{
    private const string ByDate = "dates";
    private const string AsInTheFile = "file";

    public string Name => "clusters";

    public IReadOnlyList<string> Modes => [ByDate, AsInTheFile];

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var index = new StoryIndex(new StoryOptions().Window);
        var position = 0L;
        foreach (var record in input.Mode == ByDate ? input.Records.OrderBy(Time) : input.Records.AsEnumerable())
        {
            var text = record.TextOrNull("text") ?? "";
            var article = EvaluationArticle.Of(record.Text("id"), record.TextOrNull("title"), text, Time(record));
            var line = StoryPlacement.Decide(index, article, article.Items[0]);
            index.Apply(position++, line);
            yield return new JsonObject { ["id"] = article.ArticleId, ["cluster"] = line.StoryId };
            progress.ItemDone();
        }
    }

    private static DateTimeOffset? Time(EvaluationRecord record)
    {
        if (record.NumberOrNull("time_ms") is { } milliseconds)
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return DateTimeOffset.TryParse(
            record.TextOrNull("date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }
}
