using Alerts.Articles;
using Alerts.Text;

namespace Alerts.Ingest;

/// <summary>Makes the clean article of an edition. Pure: the same bytes give the same article, within one version of the analysis.</summary>
internal static class CleanArticle
{
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
