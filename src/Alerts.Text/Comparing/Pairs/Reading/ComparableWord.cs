using Alerts.Text.Segmenting;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>A word of a sentence in the form in which it is compared.</summary>
/// <param name="Lemma">Hash of its base form; numbers by value, so that "seventeen" is 17.</param>
/// <param name="Group">Number of its group of synonyms; 0 where it has none.</param>
/// <param name="Stem">Hash of its first letters; 0 where it is too short or no word.</param>
/// <param name="Weight">How informative it is: its rank idf.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Traits">What is known of it.</param>
internal readonly record struct ComparableWord(uint Lemma, int Group, uint Stem, float Weight, TextSpan Span, WordTraits Traits)
{
    public bool Is(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>True for words that tell what the sentence is about, whatever its figures, times, speakers and negations.</summary>
    public bool IsCore => !Is(WordTraits.Number | WordTraits.Time | WordTraits.Speaker | WordTraits.Negation | WordTraits.Function);
}

/// <summary>What is known of a word.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Part of a name.</summary>
    Name = 1,

    /// <summary>A number, in digits or letters.</summary>
    Number = 2,

    /// <summary>Part of a time ("since December").</summary>
    Time = 4,

    /// <summary>Part of who says so ("officials said").</summary>
    Speaker = 8,

    /// <summary>It turns what is said around ("not", "failed").</summary>
    Negation = 16,

    /// <summary>A function word that has an opposite ("before", "more").</summary>
    Function = 32,

    /// <summary>Behind a place word ("in Oslo").</summary>
    Place = 64,
}
