using System.Globalization;
using System.Text;

namespace Alerts.Articles;

/// <summary>Tells which article a file is, so that its next edition is recognised.</summary>
public static class ArticleIdentity
{
    /// <summary>The article's id: from its address, else the publisher's id, else its text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="blobName">Name of its blob where the sender said that this is its identity; otherwise null.</param>
    /// <returns>Lower-case hex.</returns>
    public static string Of(ParsedArticle article, string? blobName) =>
        blobName is not null ? ContentId.Of("article", "name", blobName)
        : article.Url is { } url ? ContentId.Of("article", "url", Canonical(url))
        : article.PublisherId is { } guid ? ContentId.Of("article", "guid", IsWorldwide(guid) ? "" : article.FeedHost ?? "", guid)
        : ContentId.Of("article", "text", Normalized(article.Text));

    /// <summary>The hash that tells whether an edition says anything else than another one.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Lower-case hex over title, text, status, embargo and time of publication.</returns>
    public static string TextHash(ParsedArticle article) => ContentId.Of(
        "text", article.Title ?? "", article.Text, article.Status.ToString(), Moment(article.Embargo), Moment(article.Published));

    /// <summary>Names one drop of one file, so that a repeated event is recognised.</summary>
    /// <param name="blobName">Name of the blob within the inbox.</param>
    /// <param name="tag">Its ETag without quotes.</param>
    /// <param name="entry">Path of the member within an archive; empty for the file itself.</param>
    /// <returns>Lower-case hex.</returns>
    public static string DropId(string blobName, string tag, string entry = "") => ContentId.Of("drop", blobName, tag, entry);

    // An absolute address is unique by itself; "42" is unique only among the entries of its feed. A path is a file's address to .NET.
    private static bool IsWorldwide(string guid) => Uri.TryCreate(guid, UriKind.Absolute, out var uri) && !uri.IsFile;

    private static string Moment(DateTimeOffset? time) => time?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? "";

    // One page has one address: no fragment, no tracking parameters, the rest as the publisher wrote it.
    private static string Canonical(Uri url)
    {
        var query = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
                && !part.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase)
                && !part.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase));
        var path = url.AbsolutePath.Length > 1 ? url.AbsolutePath.TrimEnd('/') : url.AbsolutePath;
        var tail = string.Join('&', query);
        return $"{url.Scheme}://{url.Authority}{path}{(tail.Length > 0 ? "?" + tail : "")}";
    }

    private static string Normalized(string text) =>
        string.Join(' ', Composed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;   // lone surrogates have no normal form
        }
    }
}
