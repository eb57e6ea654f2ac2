using Alerts.Articles;
using Alerts.Text;

namespace Alerts.Ingest;

/// <summary>Makes the clean article of an edition: the same bytes give the same article, within one version of the analysis.</summary>
internal static class CleanArticle
{
    /// <summary>Reads the file of an edition that was taken in before.</summary>
    /// <param name="raw">The kept bytes.</param>
    /// <param name="claim">The edition's claim.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <exception cref="InvalidOperationException">The kept bytes are gone or cannot be read any more.</exception>
    public static async Task<ParsedArticle> ReadKeptAsync(RawStore raw, EditionClaim claim, CancellationToken cancellation)
    {
        var bytes = await raw.ReadIfExistsAsync(claim.RawHash, cancellation)
            ?? throw new InvalidOperationException($"The kept bytes of {claim.BlobName} are gone. (raw/{claim.RawHash})");
        var parsed = ArticleReader.Read(claim.BlobName, bytes);
        return parsed.IsValid ? parsed.Value
            : throw new InvalidOperationException($"{claim.BlobName} was readable when it was claimed: {parsed.Error.Reason}");
    }

    /// <summary>The edition with its analysis.</summary>
    /// <param name="claim">The edition's claim.</param>
    /// <param name="article">What its file says.</param>
    public static IngestedArticle Of(EditionClaim claim, ParsedArticle article)
    {
        var origin = new TextOrigin(article.Published, article.Language);
        return new IngestedArticle(
            claim.ArticleId, claim.Edition, claim.RawHash, article.Title, article.Url?.AbsoluteUri, article.Source, article.Author,
            article.Language, article.Published, article.Updated, claim.DroppedAt,
            [.. article.Items.Select(i => new ArticleItem(i.Number, i.Heading, i.Text, TextAnalyzer.Analyze(i.Heading, i.Text, origin)))])
        {
            Status = article.Status,
            Embargo = article.Embargo,
        };
    }
}
