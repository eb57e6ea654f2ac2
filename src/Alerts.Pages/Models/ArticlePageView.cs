using Alerts.Articles;
using Alerts.Pages.Words;
using Alerts.Stories;

namespace Alerts.Pages.Models;

/// <summary>The page of an edition: its text, and what became of every sentence.</summary>
/// <param name="Article">The edition.</param>
/// <param name="Stories">The stories of its items, without repetition.</param>
/// <param name="Paragraphs">What is shown.</param>
/// <param name="Counts">How many sentences became what, for the key.</param>
/// <param name="IsWhole">Whether the whole text is shown.</param>
public sealed record ArticlePageView(
    IngestedArticle Article, IReadOnlyList<(string Id, string Name)> Stories, IReadOnlyList<ArticleParagraph> Paragraphs,
    IReadOnlyList<(string Style, string Label, int Count)> Counts, bool IsWhole)
{
    // Enough to see what the news is, and no more than a search engine shows.
    private const int MostSentences = 12;
    private const int LeadSentences = 2;
    private const int MostOfASentence = 400;

    /// <summary>What it is called.</summary>
    public string Title => Article.Title ?? Article.Items[0].Analysis.Name;

    /// <summary>Makes the page of an edition.</summary>
    /// <param name="article">The edition.</param>
    /// <param name="decisions">The decisions of its items.</param>
    /// <param name="isWhole">False for an excerpt: the first sentences, and those that are news.</param>
    public static ArticlePageView Of(
        IngestedArticle article, IReadOnlyList<Decision> decisions, bool isWhole)
    {
        var sentences = decisions.SelectMany(decision => Read(article, decision)).ToList();
        var shown = isWhole ? sentences.ToHashSet() : Excerpt(sentences);
        return new ArticlePageView(
            article, [.. decisions.Select(d => (d.StoryId, d.StoryName)).Distinct()], [.. ParagraphsOf(article, sentences, shown, isWhole)],
            [.. sentences.GroupBy(s => (s.Style, s.Label)).OrderBy(g => Styles.IndexOf(g.Key.Style)).Select(g => (g.Key.Style, g.Key.Label, g.Count()))], isWhole);
    }

    /// <summary>The sentences that those shown were compared with and whose texts are not known yet.</summary>
    public IReadOnlyList<SentenceRef> Wanted =>
        [.. Paragraphs.SelectMany(p => p.Sentences).Where(s => s.Earlier is null).Select(s => s.EarlierAt).OfType<SentenceRef>().Distinct()];

    /// <summary>The page with texts of sentences that those shown were compared with.</summary>
    /// <param name="earlier">The texts that may be shown.</param>
    public ArticlePageView With(IReadOnlyDictionary<SentenceRef, string> earlier) => this with
    {
        Paragraphs =
        [
            .. Paragraphs.Select(p => p with
            {
                Sentences =
                [
                    .. p.Sentences.Select(s => s is { Earlier: null, EarlierAt: { } at } && earlier.TryGetValue(at, out var text)
                        ? s with { Earlier = Show.Cut(text, MostOfASentence) } : s),
                ],
            }),
        ],
    };

    private static readonly List<string> Styles = ["contested", "correction", "update", "confirmation", "new", "known", "noise"];

    private static IEnumerable<ArticleSentence> Read(IngestedArticle article, Decision decision)
    {
        var item = article.Item(decision.Item.Number);
        foreach (var fate in decision.Sentences)
        {
            // Of several developments in one sentence the weightiest gives it its colour.
            var told = decision.Developments.Where(d => d.At.Sentence == fate.Sentence).MaxBy(d => d.Importance);
            var nearest = told?.Earlier?.At ?? fate.Nearest;
            var sentence = item.Analysis.Sentences[fate.Sentence].Sentence;
            var (style, label) = told is not null ? (ToldView.StyleOf(told.Kind), ToldView.LabelOf(told.Kind))
                : fate.Fate switch { Fate.Known => ("known", "Known"), Fate.OffTopic => ("noise", "Off topic"), _ => ("noise", "No news") };
            var before = told?.Earlier is { Text.Length: > 0 } known ? Show.Cut(known.Text, MostOfASentence) : null;
            yield return new ArticleSentence(
                item.Number, fate.Sentence, sentence.Paragraph, item.SentenceText(fate.Sentence), style, label,
                told?.Explanation is { Length: > 0 } why ? why : fate.Reason, before, nearest);
        }
    }

    private static HashSet<ArticleSentence> Excerpt(List<ArticleSentence> sentences) =>
    [
        .. sentences.Where(s => s.Index < LeadSentences).Concat(sentences.Where(s => s.Style is not ("known" or "noise"))).Distinct()
            .Take(MostSentences),
    ];

    private static IEnumerable<ArticleParagraph> ParagraphsOf(
        IngestedArticle article, List<ArticleSentence> sentences, HashSet<ArticleSentence> shown, bool isWhole)
    {
        foreach (var paragraph in sentences.GroupBy(s => (s.Item, s.Paragraph)))
        {
            var parts = paragraph.Where(shown.Contains).Select(s => isWhole ? s : s with { Text = Show.Cut(s.Text, MostOfASentence) }).ToList();
            var heading = article.Items.Count > 1 && paragraph.First().Index == 0 ? article.Item(paragraph.Key.Item).Heading : null;
            yield return new ArticleParagraph(heading, parts, paragraph.Count() - parts.Count);
        }
    }
}

/// <summary>A paragraph as shown.</summary>
/// <param name="Heading">Heading of a section that begins with it; null where none does.</param>
/// <param name="Sentences">What is shown of it.</param>
/// <param name="LeftOut">How many of its sentences an excerpt leaves out.</param>
public sealed record ArticleParagraph(string? Heading, IReadOnlyList<ArticleSentence> Sentences, int LeftOut);

/// <summary>A sentence with what became of it.</summary>
/// <param name="Item">Number of its item.</param>
/// <param name="Index">Its index in the item.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Text">As written.</param>
/// <param name="Style">What became of it, for the style sheet.</param>
/// <param name="Label">What became of it, for people.</param>
/// <param name="Why">The reason.</param>
/// <param name="Earlier">The sentence that it was compared with; null where there is none to show.</param>
/// <param name="EarlierAt">Where that stands; null where it was compared with none.</param>
public sealed record ArticleSentence(
    int Item, int Index, int Paragraph, string Text, string Style, string Label, string Why, string? Earlier, SentenceRef? EarlierAt);
