using Alerts.Text.Comparing.Pairs.Reading;
using Alerts.Text.Words;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>What turns a sentence: small enough to be kept beside its content words, without its text.</summary>
/// <param name="Denied">Hash of the lemma that is denied, the first content word behind the negation; null where none is, or where a second
/// negation takes it back.</param>
/// <param name="Sides">Hashes of the function words that have an opposite ("before", "all"), in order, each once.</param>
public sealed record SentenceTurns(uint? Denied, IReadOnlyList<uint> Sides)
{
    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">Its text.</param>
    public static SentenceTurns Of(string sentence)
    {
        var words = Lemmas.In(sentence);
        var negations = new List<int>();
        var sides = new List<uint>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Negations.Is(words[i].Lemma, i + 1 < words.Count ? words[i + 1].Lemma : ""))
                negations.Add(i);
            else if (words[i].IsFunctionWord && Opposites.IsFunction(words[i].Lemma) && TermHash.Of(words[i].Lemma) is var side && !sides.Contains(side))
                sides.Add(side);
        }

        // "no longer belongs": what is denied stands behind.
        var denied = negations.Count % 2 == 0 ? [] : words.Skip(negations[0] + 1).Where(w => !w.IsFunctionWord && w.Lemma is not ("long" or "longer"));
        return new SentenceTurns(denied.Select(w => (uint?)TermHash.Of(w.Lemma)).FirstOrDefault(), sides);
    }

    /// <summary>True for a content word that negates ("deny", "false"): it is no part of what is said.</summary>
    /// <param name="term">Hash of its lemma.</param>
    public static bool IsNegation(uint term) => Negations.Has(term);
}
