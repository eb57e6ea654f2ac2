using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>Which words are shared, which are left over, and of what sort those are (TEXT-CORE 5).</summary>
internal static class WordFeatures
{
    private const float Telling = 2f;
    private const int Most = 8;
    private const double LeastLetters = 0.4;

    public static IEnumerable<(string, double)> Of(AlignedPair pair)
    {
        var (known, next) = (pair.LeftOfKnown.ToList(), pair.LeftOfNext.ToList());
        var shared = pair.Known.Mass - known.Sum(w => w.Weight);
        yield return ("jaccard", shared / Math.Max(1, pair.Known.Mass + pair.Next.Mass - shared));
        yield return ("heaviest left of next", next.Select(w => w.Weight).DefaultIfEmpty(0).Max());
        yield return ("lightest left of next", next.Select(w => w.Weight).DefaultIfEmpty(0).Min());
        yield return ("heaviest left of known", known.Select(w => w.Weight).DefaultIfEmpty(0).Max());
        yield return ("left of next", Math.Min(Most, next.Count(w => w.Weight > Telling)));
        yield return ("left of known", Math.Min(Most, known.Count(w => w.Weight > Telling)));
        yield return ("weight left of next", next.Sum(w => w.Weight));
        yield return ("weight left of known", known.Sum(w => w.Weight));
        yield return ("mean left of next", next.Select(w => (double)w.Weight).DefaultIfEmpty(0).Average());
        yield return ("mean of next", pair.Next.Mass / Math.Max(1, pair.Next.Words.Length));
        yield return ("new names", Share(next, pair.Next.Words, WordTraits.Name));
        yield return ("missed names", Share(known, pair.Known.Words, WordTraits.Name));
        yield return ("new numbers", Math.Min(3, next.Count(w => w.Is(WordTraits.Number))));
        yield return ("missed numbers", Math.Min(3, known.Count(w => w.Is(WordTraits.Number))));
        yield return ("shared numbers", pair.Next.Words.Where((w, i) => w.Is(WordTraits.Number) && pair.KnownOf(i) >= 0).Count());
        yield return ("length ratio", Math.Log((1.0 + pair.Next.Words.Length) / (1 + pair.Known.Words.Length)));
        yield return ("length", pair.Next.Words.Length);
        yield return ("exact", Share(pair, (one, other) => one.Lemma == other.Lemma));
        yield return ("synonyms", Share(pair, (one, other) => one.Lemma != other.Lemma && one.Group != 0 && one.Group == other.Group));
    }

    /// <summary>Share of the new sentence, left-over words counted by the letters they share: "vaccine", "vaccination", a name spelt otherwise.</summary>
    public static IEnumerable<(string, double)> Letters(AlignedPair pair, PairText known, PairText next)
    {
        var left = pair.LeftOfKnown.Select(w => Triples(w, known)).ToList();
        var soft = pair.LeftOfNext.Sum(w => w.Weight
            * left.Select(t => CharacterTriples.Dice(t, Triples(w, next))).Where(d => d > LeastLetters).DefaultIfEmpty(0).Max());
        yield return ("soft of next", pair.Measures.OfNext + (soft / Math.Max(1, pair.Next.Mass)));
    }

    private static ushort[] Triples(ComparableWord word, PairText text) => CharacterTriples.Of(word.Span.Of(text.Text));

    private static double Share(List<ComparableWord> left, ComparableWord[] all, WordTraits trait) =>
        left.Count(w => w.Is(trait)) / (double)Math.Max(1, all.Count(w => w.Is(trait)));

    private static double Share(AlignedPair pair, Func<ComparableWord, ComparableWord, bool> isSo) =>
        pair.Next.Words.Where((w, i) => pair.KnownOf(i) >= 0 && isSo(pair.Known.Words[pair.KnownOf(i)], w)).Count()
        / (double)Math.Max(1, pair.Next.Words.Length);
}
