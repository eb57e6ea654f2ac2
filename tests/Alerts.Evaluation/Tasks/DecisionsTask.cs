using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alerts.Articles;
using Alerts.Developments;
using Alerts.Evaluation.Running;
using Alerts.Stories;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>decisions</c>: draws updates and conflicts at random from the stories of any set, for a person to read and judge.</summary>
/// <remarks>The articles of an event are one story. As many of each kind are drawn as <c>--draw</c> says.</remarks>
internal sealed class DecisionsTask : IEvaluationTask
{
    // Of each kind, where nothing else is asked for.
    private const int Drawn = 100;

    public string Name => "decisions";

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var finder = new DevelopmentFinder();
        var answers = new List<JsonObject>();
        foreach (var records in input.Records.GroupBy(EventOf))
        {
            var known = new StoryState(records.Key);
            var articles = new Dictionary<string, IngestedArticle>();
            foreach (var record in records.OrderBy(TimeOf))
            {
                var article = EvaluationArticle.Of(record.TextOrNull("doc") ?? record.Text("id"), null, TextOf(record), TimeOf(record));
                articles[article.ArticleId] = article;
                var line = Line(article, known, records.Key);
                var decision = finder.Decide(known, line, article);
                known = StoryFolding.TakeIn(known, line, article, decision);
                answers.AddRange(decision.Developments.Where(d => d.Kind is DevelopmentKind.Update or DevelopmentKind.Conflict)
                    .Select(d => Describe(d, articles)));
                progress.ItemDone();
            }
        }

        return answers.GroupBy(answer => answer["kind"]!.GetValue<string>()).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .SelectMany(kind => kind.OrderBy(answer => Lot(input.Seed, answer["id"]!.GetValue<string>())).Take(input.Draw ?? Drawn));
    }

    private static string EventOf(EvaluationRecord record) =>
        record.TextOrNull("event") ?? record.Text("story");

    private static DateTimeOffset? TimeOf(EvaluationRecord record) =>
        record.NumberOrNull("time") is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : EvaluationArticle.Time(record);

    private static string TextOf(EvaluationRecord record) => record.TextOrNull("text") ?? string.Join("\n\n", record.Value.GetProperty("sentences").EnumerateArray()
        .Select(s => s.ValueKind == JsonValueKind.String ? s.GetString() : s.GetProperty("text").GetString()));

    private static JsonObject Describe(Development found, Dictionary<string, IngestedArticle> articles) => new()
    {
        ["id"] = $"{found.At.Item.ArticleId}#{found.At.Sentence}",
        ["kind"] = found.Kind.ToString(),
        ["why"] = found.Explanation,
        ["before"] = found.Figure?.Before,
        ["after"] = found.Figure?.After,
        ["holder"] = found.Figure?.Holder,
        ["held"] = found.Figure is null ? null : string.Join("; ", found.Figure.Slot.Values.Select(v => $"{v.Written} ({v.Holder ?? "nobody"})")),
        ["sentence"] = found.Text,
        ["earlier"] = found.Earlier is null ? null
            : articles[found.Earlier.At.Item.ArticleId].Items[0].SentenceText(found.Earlier.At.Sentence),
    };

    // The hash of seed and record: the same draw on every machine.
    private static string Lot(int seed, string id) => Convert.ToHexString(
        System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}\u001F{id}"))));

    private static PlacedLine Line(IngestedArticle article, StoryState known, string story) => new(known.LastLine + 1, new StoryLine(
        article.ArticleId, article.Edition, 0, article.RawHash, known.LastLine < 0 ? StoryLineKind.Opened : StoryLineKind.Joined, story,
        article.Items[0].Analysis.Vector, article.Items[0].Analysis.Names, StoryClaims.Of(article.Items[0].Analysis),
        article.DroppedAt, known.LastLine));
}
