using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Alerts.Evaluation.Running;
using Alerts.Text;
using Alerts.Text.Extracting;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>figures</c>: draws figures at random from the sentences of any set, for a person to read and judge.</summary>
internal sealed class FiguresTask : IEvaluationTask
{
    // Where nothing else is asked for.
    private const int FiguresDrawn = 40;

    // Shorter or longer stretches of web pages are headings and lists, no sentences.
    private const int FewestWords = 6;
    private const int MostWords = 60;

    private static readonly SearchValues<char> PageSigns = SearchValues.Create("|#»›©[]{}<>=_•@*\\");

    private static readonly JsonSerializerOptions Fields = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string Name => "figures";

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var drawn = new List<(ulong Lot, JsonObject Answer)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in input.Records)
        {
            foreach (var (id, text) in SentencesOf(record).Where(s => IsNews(s.Text) && known.Add(s.Text)))
            {
                foreach (var figure in TextAnalyzer.Analyze(null, text).Sentences.SelectMany(s => s.Figures))
                    drawn.Add((Lot(input.Seed, id, figure), Describe(id, text, figure)));
            }

            progress.ItemDone();
        }

        return drawn.OrderBy(d => d.Lot).Take(input.Draw ?? FiguresDrawn).Select(d => d.Answer);
    }

    /// <summary>The sentences of a record of any kind: a document, an article in sentences, one sentence.</summary>
    private static IEnumerable<(string Id, string Text)> SentencesOf(EvaluationRecord record)
    {
        if (record.Value.TryGetProperty("sentences", out var sentences))
        {
            var id = record.Text("doc");
            return sentences.EnumerateArray().Select((s, i) => (
                $"{id}#{i}", s.ValueKind == JsonValueKind.String ? s.GetString()! : s.GetProperty("text").GetString()!));
        }

        var text = record.Text("text");
        return record.TextOrNull("sent") is not null || record.NumberOrNull("sent") is not null
            ? [(record.Text("id"), text)]
            : TextAnalyzer.Analyze(null, text).Sentences.Select((s, i) => ($"{record.Text("id")}#{i}", s.Sentence.Span.Of(text)));
    }

    /// <summary>One sentence with an end mark, without the signs of menus, lists and forms, and not mostly in capitals as headlines are.</summary>
    private static bool IsNews(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= FewestWords and <= MostWords && text.TrimEnd()[^1] is '.' or '!' or '?' or '"' or '”' or '’' or '\''
            && !text.AsSpan().ContainsAny(PageSigns) && !text.Contains("http", StringComparison.OrdinalIgnoreCase)
            && words.Count(w => char.IsUpper(w[0])) * 2 < words.Length && TextAnalyzer.Analyze(null, text).Sentences.Count == 1;
    }

    /// <summary>FNV-1a over seed, sentence and place: the same draw on every machine.</summary>
    private static ulong Lot(int seed, string id, Figure figure)
    {
        var lot = 14695981039346656037ul;
        foreach (var sign in string.Create(CultureInfo.InvariantCulture, $"{seed}\u001F{id}\u001F{figure.Span.Start}"))
        {
            lot = (lot ^ sign) * 1099511628211ul;
        }

        // The last characters hardly reach the upper half, which decides the order.
        lot ^= lot >> 32;
        return lot * 0x9E3779B97F4A7C15ul;
    }

    private static JsonObject Describe(string id, string text, Figure figure) => new()
    {
        ["id"] = id,
        ["sentence"] = $"{text[..figure.Span.Start]}<<{figure.Written}>>{text[figure.Span.End..]}",
        ["figure"] = JsonSerializer.SerializeToNode(figure, Fields),
    };
}
