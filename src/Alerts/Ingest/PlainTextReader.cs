using Alerts.Articles;

namespace Alerts.Ingest;

/// <summary>
/// Reads plain text. The first line is the headline if it has at most 120 characters, no end mark, and a blank line after it.
/// </summary>
internal static class PlainTextReader
{
    private const int LongestHeadline = 120;

    public static Result<ParsedArticle> Read(string text)
    {
        var body = text.ReplaceLineEndings("\n").Trim();
        var lineEnd = body.IndexOf('\n');
        string? title = null;
        if (lineEnd > 0)
        {
            var first = body[..lineEnd].TrimEnd();
            var rest = body[(lineEnd + 1)..];
            var nextLine = rest.AsSpan(0, rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length);
            if (first.Length <= LongestHeadline && !EndsSentence(first) && nextLine.IsWhiteSpace())
                (title, body) = (first, rest.Trim());
        }

        return body.Length == 0 ? Empty("$") : new ParsedArticle(body) { Title = title };
    }

    public static InputError Empty(string field) => new(
        "article.text.empty", field, "The article has no text.", "Drop the article again with its text.");

    private static bool EndsSentence(string line) => line.TrimEnd('"', '”', '’', '\'', '»', ')') is [.., var last] && last is '.' or '!' or '?' or '…' or ':';
}
