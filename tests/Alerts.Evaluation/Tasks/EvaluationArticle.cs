using System.Globalization;
using System.Text.Json;
using Alerts.Articles;
using Alerts.Evaluation.Running;
using Alerts.Text;

namespace Alerts.Evaluation.Tasks;

/// <summary>Makes articles as IngestArticle leaves them for the later stages.</summary>
internal static class EvaluationArticle
{
    /// <summary>An article of one item, analysed, written and read back: the later stages never see the unrounded vector.</summary>
    /// <param name="id">Its id in the set.</param>
    /// <param name="title">The headline; null where there is none.</param>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="at">When it was published, and dropped: sets tell one time only.</param>
    public static IngestedArticle Of(string id, string? title, string text, DateTimeOffset? at)
    {
        var item = new ArticleItem(0, title, text, TextAnalyzer.Analyze(title, text, new TextOrigin(at)));
        var article = new IngestedArticle(
            id, 1, "", title, null, null, null, null, at, null, at ?? DateTimeOffset.UnixEpoch, [item]);
        return JsonSerializer.Deserialize(
            JsonSerializer.Serialize(article, StateJson.Default.IngestedArticle), StateJson.Default.IngestedArticle)!;
    }

    /// <summary>When a record was published; null where its set does not tell.</summary>
    public static DateTimeOffset? Time(EvaluationRecord record)
    {
        if (record.NumberOrNull("time_ms") is { } milliseconds)
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return DateTimeOffset.TryParse(
            record.TextOrNull("date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }
}
