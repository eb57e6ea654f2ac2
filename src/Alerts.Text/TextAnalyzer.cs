using Alerts.Text.Comparing;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text;

/// <summary>Reads a text once and for all: sentences, words, figures, what it is about.</summary>
public static class TextAnalyzer
{
    /// <summary>Raised when the same text may give another result; decisions of an earlier version stay as they are.</summary>
    public const int Version = 1;

    // A sentence of more distinct content words is a list; the rest would only slow every comparison.
    private const int MostTerms = 60;

    /// <summary>Analyses one text.</summary>
    /// <param name="title">Its headline; null or blank where it has none.</param>
    /// <param name="text">Plain text in UTF-16; any length, any script, also malformed. Offsets in the result refer to it.</param>
    /// <remarks>Time is linear in the length of the text. The same input always gives the same result.</remarks>
    public static AnalyzedText Analyze(string? title, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var headline = string.IsNullOrWhiteSpace(title) ? "" : title.Trim();
        var sentences = SentenceSplitter.Split(text);
        var tokens = sentences.Select(s => Tokenizer.Tokens(text, s.Span.Start, s.Span.End)).ToList();
        var words = tokens.Select(t => SentenceWords.Of(text, t)).ToList();
        var headlineTokens = Tokenizer.Tokens(headline);
        // A headline in title case marks everything as a name.
        IEnumerable<SentenceWords> headlineWords = WordParts.IsTitleCased(headline, headlineTokens)
            ? [] : [SentenceWords.Of(headline, headlineTokens)];
        return new AnalyzedText(
            TextName.Of(headline, text, sentences),
            TermVectorBuilder.Build(headline, text, [.. tokens.SelectMany(t => t)], sentences),
            NameReader.Read([.. headlineWords, .. words]),
            [.. sentences.Select((sentence, i) => Analyze(text, sentence, tokens[i], words[i]))]);
    }

    private static AnalyzedSentence Analyze(string text, Sentence sentence, IReadOnlyList<Token> tokens, SentenceWords words)
    {
        var attributions = AttributionReader.Read(words);
        return new AnalyzedSentence(
            sentence, Terms(text, tokens), FigureReader.Read(words, attributions), attributions.FirstOrDefault(a =>
                a.Holder is not null)?.Holder?.Name);
    }

    private static List<WeightedTerm> Terms(string text, IReadOnlyList<Token> tokens) =>
        [.. WordParts.Of(text, tokens)
            .Where(w => !w.IsFunctionWord && w.Lemma.Length > 1)
            .Select(w => w.Lemma)
            .Distinct(StringComparer.Ordinal)
            .Take(MostTerms)
            .Select(lemma => new WeightedTerm(lemma, WordRanks.Weight(lemma)))];
}
