using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Phrases;

/// <summary>A noun phrase: its head, and the words before it that narrow it.</summary>
/// <param name="First">Index of its first word; determiners are left out.</param>
/// <param name="Head">Index of its noun, which is its last word.</param>
internal readonly record struct Phrase(int First, int Head)
{
    /// <summary>The thing that it names.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="end">Index behind the thing and the number that measures it.</param>
    public CountedThing ToThing(SentenceWords words, int end)
    {
        var modifiers = new string[Head - First];
        for (var i = 0; i < modifiers.Length; i++)
            modifiers[i] = words[First + i].Lemma;
        return new CountedThing(words[Head].Lemma, words.Written(First, Head), modifiers, end);
    }
}
