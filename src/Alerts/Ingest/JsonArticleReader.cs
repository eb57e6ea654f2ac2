using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Articles;

namespace Alerts.Ingest;

/// <summary>Reads an article in our own JSON form (docs/articles.md); unknown fields are ignored.</summary>
internal static class JsonArticleReader
{
    // Each is a line of the log and a decision.
    private const int MostSections = 200;

    public static Result<ParsedArticle> Read(string text)
    {
        ArticleFile? file;
        try
        {
            file = JsonSerializer.Deserialize(text, ArticleFileJson.Default.ArticleFile);
        }
        catch (JsonException e)
        {
            return new InputError("article.json.invalid", e.Path ?? "$",
                $"The file is not the JSON of an article: line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}.",
                "Mend the JSON; its fields are described in docs/articles.md.");
        }

        if (file is null)
            return new InputError("article.json.invalid", "$", "The file holds no JSON object.", "Drop an object; see docs/articles.md.");
        return Check(file) is { } error ? error : Convert(file);
    }

    private static InputError? Check(ArticleFile file)
    {
        if (CheckText(file) is { } unreadable)
            return unreadable;
        if (Status(file.Status) is null)
            return new("article.status.unsupported", "$.status", $"There is no status \"{file.Status}\".",
                "Give usable, withheld or killed, or leave the field out.");
        if (file.Url is not null && !IsWebAddress(file.Url))
            return new("article.url.invalid", "$.url", "The address is not a full web address.", "Give it as in https://example.org/story.");
        return CheckTime(file.Published, "published") ?? CheckTime(file.Updated, "updated") ?? CheckTime(file.Embargo, "embargo");
    }

    private static InputError? CheckText(ArticleFile file)
    {
        if (file.Sections is null)
            return string.IsNullOrWhiteSpace(file.Text) ? PlainTextReader.Empty("$.text") : null;
        if (file.Text is not null)
            return new("article.sections.and_text", "$.sections", "The article has both text and sections.",
                "Leave out text: what stands before the sections is a section without a heading.");
        if (file.Sections.Count is 0 or > MostSections)
            return new("article.sections.count", "$.sections", $"The article has {file.Sections.Count} sections.",
                $"Give 1 to {MostSections}; a longer live blog is dropped with its newest sections.");
        var blank = file.Sections.FindIndex(section => string.IsNullOrWhiteSpace(section?.Text));
        return blank < 0 ? null : PlainTextReader.Empty($"$.sections[{blank}].text");
    }

    private static ParsedArticle Convert(ArticleFile file)
    {
        var sections = file.Sections?.ConvertAll(section => new ArticleSection(Given(section!.Heading), Clean(section.Text!))) ?? [];
        return Convert(file, sections.Count == 0 ? Clean(file.Text!) : string.Join("\n\n", sections.Select(s => $"{s.Heading}\n{s.Text}"))) with
        {
            Sections = sections,
        };
    }

    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();

    private static ParsedArticle Convert(ArticleFile file, string text) => new(text)
    {
        PublisherId = Given(file.Id),
        Url = file.Url is null ? null : new Uri(file.Url),
        Title = Given(file.Title),
        Source = Given(file.Source),
        Author = Given(file.Author),
        Language = Given(file.Language),
        Published = Time(file.Published),
        Updated = Time(file.Updated),
        Status = Status(file.Status)!.Value,
        Embargo = Time(file.Embargo),
    };

    private static ArticleStatus? Status(string? status) => status switch
    {
        null or "usable" => ArticleStatus.Usable,
        "withheld" => ArticleStatus.Withheld,
        "killed" => ArticleStatus.Killed,
        _ => null,
    };

    private static InputError? CheckTime(string? time, string field) => time is null || Time(time) is not null ? null : new(
        "article.time.invalid", $"$.{field}", $"The time \"{time}\" is not ISO 8601 with an offset.", "Give it as in 2026-03-01T14:05:00Z.");

    // Without an offset a time could be meant in any zone; System.Text.Json would silently take ours.
    private static DateTimeOffset? Time(string? time) =>
        time is not null && time.IndexOf('T', StringComparison.Ordinal) is > 0 and var start
        && time.AsSpan(start).IndexOfAny('Z', '+', '-') > 0
        && DateTimeOffset.TryParse(time, System.Globalization.CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The file's fields as written.</summary>
internal sealed record ArticleFile
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public List<SectionFile?>? Sections { get; init; }

    public string? Source { get; init; }

    public string? Author { get; init; }

    public string? Language { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Embargo { get; init; }

    public string? Status { get; init; }
}

/// <summary>A section's fields as written.</summary>
internal sealed record SectionFile
{
    public string? Heading { get; init; }

    public string? Text { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, ReadCommentHandling = JsonCommentHandling.Disallow)]
[JsonSerializable(typeof(ArticleFile))]
internal sealed partial class ArticleFileJson : JsonSerializerContext;
