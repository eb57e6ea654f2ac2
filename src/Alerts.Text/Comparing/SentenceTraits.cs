using Alerts.Text.Segmenting;

namespace Alerts.Text.Comparing;

/// <summary>What tells news from the rest of a page whatever is known of the story: look and choice of words.</summary>
/// <param name="Capitals">Share of its words that begin with a capital, 0 to 1: menus and lists of headlines have many.</param>
/// <param name="NewsWords">Number of words that tell of deeds, harm, decisions or offices; 0 to 6.</param>
/// <param name="Furniture">Number of phrases that belong to the page and not to the article ("follow us"); 0 to 4.</param>
/// <param name="Position">Number of paragraphs before its own in its article; 0 and up.</param>
public readonly record struct SentenceTraits(double Capitals, int NewsWords, int Furniture, int Position)
{
    private const int MostNewsWords = 6;
    private const int MostFurniture = 4;

    /// <summary>Reads the traits of a sentence.</summary>
    /// <param name="text">As written.</param>
    /// <param name="terms">Its distinct content words.</param>
    /// <param name="position">Number of paragraphs before its own in its article.</param>
    public static SentenceTraits Of(string text, IReadOnlyList<WeightedTerm> terms, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(terms);
        int words = 0, capitals = 0;
        foreach (var token in Tokenizer.Tokens(text))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            if (char.IsUpper(text[token.Start]))
                capitals++;
        }

        return new SentenceTraits(
            words > 0 ? (double)capitals / words : 0,
            Math.Min(MostNewsWords, terms.Count(term => NewsLexicon.IsNews(term.Lemma))),
            Math.Min(MostFurniture, NewsLexicon.CountFurniture(text)),
            position);
    }
}
