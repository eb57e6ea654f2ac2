using System.Globalization;
using Alerts.Articles;
using Alerts.Text;

namespace Alerts.LogWriter.Together;

/// <summary>The first articles of one story, of which nobody knows yet. No word of it stands in another round.</summary>
/// <param name="Number">Number of the round, from 0.</param>
public sealed record Round(int Number)
{
    /// <summary>Articles of a round.</summary>
    public const int Articles = 4;

    private const int SentencesEach = 3;
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The sentences of all its articles; no two say the same.</summary>
    public static int Sentences => Articles * SentencesEach;

    /// <summary>Its editions.</summary>
    public IEnumerable<EditionId> Editions => Enumerable.Range(0, Articles).Select(Edition);

    /// <summary>One of them.</summary>
    public EditionId Edition(int article) => new(ContentId.Of("round", Word(article, 0)), 1);

    /// <summary>An article, as ingest would leave it.</summary>
    public IngestedArticle Article(int article)
    {
        var title = $"{Common(0)} {Common(1)} {Common(2)}";
        var text = string.Join(' ', Enumerable.Range(0, SentencesEach).Select(sentence => Sentence(article, sentence)));
        var id = Edition(article);
        return new IngestedArticle(
            id.ArticleId, id.Number, "raw", title, null, null, null, null, null, null, Start.AddMinutes(Number),
            [new ArticleItem(0, title, text, TextAnalyzer.Analyze(title, text))]);
    }

    // What all articles of the round speak of, and words that only this sentence has.
    private string Sentence(int article, int sentence) => string.Join(
        ' ', (string[])[Common(0), Common(1), "found", Word(article, (sentence * 4) + 1), Word(article, (sentence * 4) + 2), "near", Common(2),
            "after", Word(article, (sentence * 4) + 3), Word(article, (sentence * 4) + 4)]) + ".";

    private string Common(int number) => Word(Articles, number);

    // Digits as syllables: no two numbers give the same word, and no word is one of the language.
    private string Word(int article, int number)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{Number:000}{article}{number:00}");
        var word = string.Concat(digits.Select(digit => "baceduvigoxuzakywylo".Substring((digit - '0') * 2, 2)));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
