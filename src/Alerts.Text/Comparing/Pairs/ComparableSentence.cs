using Alerts.Text.Comparing.Pairs.Reading;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>A sentence made ready to be compared with many others.</summary>
/// <remarks>Made once a sentence, in time linear in its length; the comparing itself then allocates next to nothing. Immutable, so several threads
/// may compare it. Of a sentence of more than 60 distinct content words the first 60 count.</remarks>
public sealed class ComparableSentence
{
    private ComparableSentence(string sentenceText, AnalyzedSentence sentence, SentenceParts parts)
    {
        Span = sentence.Sentence.Span;
        (Words, HasBy, IsOpen, StatusSpan) = (parts.Words, parts.HasBy, parts.IsOpen, parts.StatusSpan);
        Times = [.. sentence.Times.Select(ComparableTime.Of)];
        Triples = CharacterTriples.Of(sentenceText);
        Figures = [.. sentence.Figures];
        Mode = sentence.Mode ?? new StatementMode(Modality.Stated, Course.Unknown, false, false);
        Speaker = sentence.Speaker;
        foreach (var word in Words)
        {
            Mass += word.Weight;
            CoreMass += word.IsCore ? word.Weight : 0;
            IsTurned ^= word.Is(WordTraits.Negation);
        }
    }

    /// <summary>Where the sentence stands in its text.</summary>
    public TextSpan Span { get; }

    /// <summary>Its distinct content words and negations, in order.</summary>
    internal ComparableWord[] Words { get; }

    internal ComparableTime[] Times { get; }

    /// <summary>Hashes of its runs of three characters, ascending, each once.</summary>
    internal ushort[] Triples { get; }

    internal Figure[] Figures { get; }

    internal StatementMode Mode { get; }

    internal string? Speaker { get; }

    /// <summary>Sum of the weights of all words.</summary>
    internal float Mass { get; }

    /// <summary>Sum of the weights of the words that tell what it is about.</summary>
    internal float CoreMass { get; }

    /// <summary>True for an odd number of negations: the opposite is said.</summary>
    internal bool IsTurned { get; }

    /// <summary>"by" stands in it: what stands before may be done to, not doing.</summary>
    internal bool HasBy { get; }

    /// <summary>It speaks of a state that may pass: "no longer", "not yet", "still", "now".</summary>
    internal bool IsOpen { get; }

    /// <summary>The word that tells how far the matter has come; the whole sentence where none does.</summary>
    internal TextSpan StatusSpan { get; }

    /// <summary>Makes a sentence ready.</summary>
    /// <param name="text">The text that the sentence was read from.</param>
    /// <param name="sentence">One of its sentences; how it is meant counts as plainly stated where an earlier analysis left it out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sentence reaches beyond the text: it is of another one.</exception>
    public static ComparableSentence Of(string text, AnalyzedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sentence.Sentence.Span.End, text.Length, nameof(sentence));
        return new ComparableSentence(sentence.Sentence.Span.Of(text), sentence, ComparableWords.Read(text, sentence));
    }
}
