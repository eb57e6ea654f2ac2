using Alerts.Text;

namespace Alerts.Articles;

/// <summary>A clean article with its analysis, as every later stage reads it. Written once.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="RawHash">Hash of the dropped bytes; their name in the raw container.</param>
/// <param name="Title">The headline; null where the article has none.</param>
/// <param name="Url">Its address; null where not given.</param>
/// <param name="Source">Who published it; null where not given.</param>
/// <param name="Author">Who wrote it; null where not given.</param>
/// <param name="Language">Language tag; null where not given.</param>
/// <param name="Published">When it was published; null where it gives no date.</param>
/// <param name="Updated">When this edition was made; null where not given.</param>
/// <param name="DroppedAt">When it was dropped, UTC; never taken for the time of what it tells.</param>
/// <param name="Items">What it consists of: one item, or the sections of a live blog.</param>
public sealed record IngestedArticle(
    string ArticleId, int Edition, string RawHash, string? Title, string? Url, string? Source, string? Author, string? Language,
    DateTimeOffset? Published, DateTimeOffset? Updated, DateTimeOffset DroppedAt, IReadOnlyList<ArticleItem> Items)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Version of the text analysis that made <see cref="ArticleItem.Analysis"/>.</summary>
    public int AnalysisVersion { get; init; } = TextAnalyzer.Version;

    /// <summary>What its publisher lets us do with it; only a usable edition is passed on.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>Before this time nobody was to hear of it, and it was not stored; null where it was free at once.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>An item by its number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="InvalidOperationException">The edition has no such item.</exception>
    public ArticleItem Item(int number) => Items.First(item => item.Number == number);

    /// <summary>What to call an item: a section by its own heading, as the page's headline speaks of everything on it.</summary>
    /// <param name="item">Its number.</param>
    public string TitleOf(int item) => item == 0 && Title is { } title ? title : Item(item).Analysis.Name;

    /// <summary>The edition.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public EditionId Id => new(ArticleId, Edition);
}

/// <summary>A text that belongs to one story.</summary>
/// <param name="Number">Its number: 0 for a whole article, for a section as in <see cref="ArticleSection.NumberOf"/>.</param>
/// <param name="Heading">The headline of the article or of the section; null where there is none.</param>
/// <param name="Text">Plain text; the analysis points into it.</param>
/// <param name="Analysis">Its sentences, figures and words.</param>
public sealed record ArticleItem(int Number, string? Heading, string Text, AnalyzedText Analysis)
{
    /// <summary>A sentence as it stands in the text.</summary>
    /// <param name="index">Its index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sentence.</exception>
    public string SentenceText(int index) => Analysis.Sentences[index].Sentence.Span.Of(Text);

    /// <summary>A paragraph as it stands in the text.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <exception cref="InvalidOperationException">There is no such paragraph.</exception>
    public string ParagraphText(int number)
    {
        var sentences = Analysis.Sentences.Where(s => s.Sentence.Paragraph == number).Select(s => s.Sentence.Span).ToList();
        return sentences.Count == 0
            ? throw new InvalidOperationException($"There is no paragraph {number}.")
            : Text[sentences[0].Start..sentences[^1].End];
    }
}
