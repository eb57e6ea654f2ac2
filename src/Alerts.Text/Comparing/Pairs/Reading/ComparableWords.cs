using System.Globalization;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Reads the words of a sentence in the form in which they are compared.</summary>
internal static class ComparableWords
{
    /// <summary>The most words that are compared.</summary>
    public const int Most = 60;

    private const int StemLength = 5;

    // Two figures of a sentence may be what it is about, or an aside: a number weighs half of what a name does.
    private const float NumberWeight = WordRanks.UnknownWeight / 2;

    // A negation and "before" are common words, but not for what they do to a sentence.
    private const float FunctionWeight = 2f;

    /// <summary>The distinct words, in order.</summary>
    public static SentenceParts Read(string text, AnalyzedSentence sentence)
    {
        var span = sentence.Sentence.Span;
        var tokens = Tokenizer.Tokens(text, span.Start, span.End);
        var all = WordParts.Of(text, tokens).ToArray();
        var capitalsTell = !WordParts.IsTitleCased(text, tokens);
        var words = new List<ComparableWord>(all.Length);
        var seen = new HashSet<uint>();
        for (var i = 0; i < all.Length && words.Count < Most; i++)
        {
            if (Word(text, sentence, all, i, capitalsTell) is { } word && seen.Add(word.Lemma))
                words.Add(word);
        }

        return new SentenceParts(
            [.. words], all.Any(w => w.Lemma == "by"), all.Any(w => w.Lemma is "yet" or "still" or "now" or "longer" or "again"),
            StatusWord.Find(text, all) ?? span);
    }

    private static ComparableWord? Word(string text, AnalyzedSentence sentence, LemmaAt[] all, int at, bool capitalsTell)
    {
        var (start, length, lemma, isFunction) = all[at];
        var span = new TextSpan(start, length);
        var traits = TraitsOf(text, sentence, span);
        var figure = sentence.Figures.FirstOrDefault(f => Overlap(f.Span, span));
        if (Number(figure, span, lemma) is { } number)
            return new ComparableWord(TermHash.Of(number), 0, 0, NumberWeight, span, traits | WordTraits.Number);
        // "2 million euros", "€2m": the unit belongs to the figure, which compares it.
        if (figure?.Unit is not null)
            return null;
        if (Negations.Is(lemma, at + 1 < all.Length ? all[at + 1].Lemma : ""))
            return new ComparableWord(TermHash.Of(lemma), 0, 0, FunctionWeight, span, traits | WordTraits.Negation);
        if (isFunction)
        {
            return Opposites.IsFunction(lemma)
                ? new ComparableWord(TermHash.Of(lemma), 0, 0, FunctionWeight, span, traits | WordTraits.Function) : null;
        }

        if (capitalsTell && char.IsUpper(text[start]) && !traits.HasFlag(WordTraits.Time) && IsName(text, sentence, all, at))
            traits |= WordTraits.Name | (at > 0 && all[at - 1].Lemma is "in" or "at" or "near" or "from" ? WordTraits.Place : WordTraits.None);
        return new ComparableWord(
            TermHash.Of(lemma), Synonyms.GroupOf(lemma), Stem(lemma), WordRanks.Weight(lemma), span, traits);
    }

    /// <summary>A capital inside a sentence tells a name; at its head only where a name goes on or the word is no plain one.</summary>
    private static bool IsName(string text, AnalyzedSentence sentence, LemmaAt[] all, int at)
    {
        if (all[at].Start > sentence.Sentence.Span.Start + 1)
            return true;
        if (at + 1 < all.Length && !all[at + 1].IsFunctionWord && char.IsUpper(text[all[at + 1].Start]))
            return true;
        return WordRanks.Weight(all[at].Lemma) > CommonWeight && string.Equals(
            text.Substring(all[at].Start, all[at].Length), all[at].Lemma, StringComparison.OrdinalIgnoreCase);
    }

    // ln(1500) - 2: the commoner words open sentences ("Police", "Rescue").
    private const float CommonWeight = 5.3f;

    private static WordTraits TraitsOf(string text, AnalyzedSentence sentence, TextSpan word)
    {
        var traits = WordTraits.None;
        foreach (var time in sentence.Times)
        {
            if (Overlap(time.Span, word))
                traits |= WordTraits.Time;
        }

        var written = text.AsSpan(word.Start, word.Length);
        var isOutside = sentence.Claims.Count > 0;
        foreach (var claim in sentence.Claims)
        {
            isOutside &= claim.Said.Length > 0 && !Overlap(claim.Said, word);
            // "..., an aide said": what is said reaches up to the verb, the holder stands before it.
            if (claim.Holder is { } holder && holder.AsSpan().Contains(written, StringComparison.Ordinal) && word.Length > 2)
                traits |= WordTraits.Speaker;
        }

        if (isOutside)
            traits |= WordTraits.Speaker;
        return traits;
    }

    private static string? Number(Figure? figure, TextSpan word, string lemma)
    {
        if (figure is not null)
        {
            var isNumber = char.IsAsciiDigit(lemma[0]) || NumberWords.Magnitude(lemma) is not null
                || figure.Qualifier == Qualifier.Vague || figure.Span.Length == word.Length;
            return isNumber ? Written(figure.Value) : null;
        }

        return decimal.TryParse(lemma, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Written(value) : null;
    }

    private static string Written(decimal value) => "#" + value.ToString("0.#########", CultureInfo.InvariantCulture);

    private static uint Stem(string lemma) => lemma.Length >= StemLength && lemma.All(char.IsAsciiLetterLower)
        ? TermHash.Of(lemma[..StemLength]) : 0;

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}

/// <summary>What is read from the words of a sentence.</summary>
/// <param name="Words">The words.</param>
/// <param name="HasBy">"by" stands among them.</param>
/// <param name="IsOpen">A word tells that the state may pass ("not yet", "no longer").</param>
/// <param name="StatusSpan">The word that tells how far the matter has come.</param>
internal readonly record struct SentenceParts(ComparableWord[] Words, bool HasBy, bool IsOpen, TextSpan StatusSpan);
