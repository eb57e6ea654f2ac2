using Alerts.Text.Comparing;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Names;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text;

/// <summary>Reads a text once and for all: sentences, words, figures, times, who says what, what it is about.</summary>
public static class TextAnalyzer
{
    /// <summary>Raised when the same text may give another result; decisions of an earlier version stay as they are.</summary>
    public const int Version = 7;

    /// <summary>Analyses one text of which nothing else is known.</summary>
    /// <inheritdoc cref="Analyze(string?, string, TextOrigin)"/>
    public static AnalyzedText Analyze(string? title, string text) => Analyze(title, text, TextOrigin.Unknown);

    /// <summary>Analyses one text.</summary>
    /// <param name="title">Its headline; null or blank where it has none.</param>
    /// <param name="text">Plain text in UTF-16; any length, any script, also malformed. Offsets in the result refer to it.</param>
    /// <param name="origin">When and in what language it was published, as far as known: "on Friday" and "1.500" depend on it.</param>
    /// <remarks>Time is linear in the length of the text. The same input always gives the same result.</remarks>
    public static AnalyzedText Analyze(string? title, string text, TextOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(origin);
        var headline = string.IsNullOrWhiteSpace(title) ? "" : title.Trim();
        var style = NumberWriting.Of(origin.Language, text);
        var sentences = SentenceSplitter.Split(text);
        var tokens = sentences.Select(s => Tokenizer.Tokens(text, s.Span.Start, s.Span.End)).ToList();
        var words = tokens.Select(t => SentenceWords.Of(text, t, style)).ToList();
        var headlineTokens = Tokenizer.Tokens(headline);
        // A headline in title case marks everything as a name.
        IEnumerable<SentenceWords> headlineWords = WordParts.IsTitleCased(headline, headlineTokens)
            ? [] : [SentenceWords.Of(headline, headlineTokens)];
        var names = NameReader.Read([.. headlineWords, .. words]);
        var reader = new SentenceReader(text, origin.Published, Introductions.Read(words));
        return new AnalyzedText(
            TextName.Of(headline, text, sentences),
            TermVectorBuilder.Build(headline, text, [.. tokens.SelectMany(t => t)], sentences),
            [.. names.Select(n => n.Text)],
            [.. sentences.Select((sentence, i) => reader.Read(sentence, tokens[i], words[i]))])
        {
            NameKinds = [.. names.Select(n => n.Kind)],
            Shingles = Shingles.Of(text),
        };
    }
}
