using Alerts.Text.Comparing.Pairs.Reading;
using Alerts.Text.Words;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>The function words that turn a sentence: small enough to be kept beside its content words, without its text.</summary>
/// <param name="IsTurned">True for an odd number of negations: the opposite is said.</param>
/// <param name="Sides">Hashes of the function words that have an opposite ("before", "all"), in order, each once.</param>
public sealed record SentenceTurns(bool IsTurned, IReadOnlyList<uint> Sides)
{
    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">Its text.</param>
    public static SentenceTurns Of(string sentence)
    {
        var words = Lemmas.In(sentence);
        var isTurned = false;
        var sides = new List<uint>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Negations.Is(words[i].Lemma, i + 1 < words.Count ? words[i + 1].Lemma : ""))
                isTurned = !isTurned;
            else if (words[i].IsFunctionWord && Opposites.IsFunction(words[i].Lemma) && TermHash.Of(words[i].Lemma) is var side && !sides.Contains(side))
                sides.Add(side);
        }

        return new SentenceTurns(isTurned, sides);
    }

    /// <summary>True for a content word that negates ("deny", "false"): it is no part of what is said.</summary>
    /// <param name="term">Hash of its lemma.</param>
    public static bool IsNegation(uint term) => Negations.Has(term);
}
