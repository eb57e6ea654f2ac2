using Alerts.Text.Comparing;
using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Comparing.Pairs.Reading;
using Alerts.Text.Words;

namespace Alerts.Developments.Statements;

/// <summary>Two words of opposite meaning, one in each of two sentences and in that one only.</summary>
/// <param name="InNew">The family of the new sentence's word.</param>
/// <param name="InKnown">The family of the known sentence's word.</param>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="Written">The new sentence's word as written.</param>
internal sealed record OppositeWords(uint InNew, uint InKnown, OppositeKind Kind, string Written)
{
    /// <summary>The first pair, contraries before stages; null where there is none.</summary>
    public static OppositeWords? Find(SentenceCore sentence, KnownStatement known)
    {
        OppositeWords? found = null;
        var mine = TermsOf(sentence.Sentence.Terms.Select(term => term.Hash), sentence.Traits.Sides);
        var others = TermsOf(known.Terms, known.Traits?.Sides);
        foreach (var word in mine.Where(word => !others.Contains(word)))
        {
            foreach (var other in others.Where(other => !mine.Contains(other)))
            {
                var kind = Opposites.Of(other, word);
                if (kind == OppositeKind.Contrary || (kind == OppositeKind.Stage && found is null))
                    found = new OppositeWords(WordFamilies.Of(word), WordFamilies.Of(other), kind, AsWritten(sentence.Text, word));
                if (kind == OppositeKind.Contrary)
                    return found;
            }
        }

        return found;
    }

    // A negation is counted as one; it opposes no word.
    private static HashSet<uint> TermsOf(IEnumerable<uint> terms, IReadOnlyList<uint>? sides) =>
        [.. terms.Where(term => !SentenceTurns.IsNegation(term)), .. sides ?? []];

    private static string AsWritten(string text, uint term) => Lemmas.In(text).Where(word => TermHash.Of(word.Lemma) == term)
        .Select(word => text.Substring(word.Start, word.Length)).FirstOrDefault("");
}
