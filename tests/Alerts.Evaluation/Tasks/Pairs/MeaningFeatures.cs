using System.Collections.Frozen;
using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>Words that turn, limit or weaken what is said, on one side only; and what the nearest sentence of a passage holds.</summary>
internal static class MeaningFeatures
{
    private static readonly (string Name, FrozenSet<string> Words)[] Sorts =
    [
        ("negation", Set("not no never none nobody nothing neither nor without cannot n't fail deny false myth refuse lack unable unlikely hardly barely rarely untrue hoax prevent avoid")),
        ("limit", Set("only all every always never first exclusively solely entirely none most majority alone sole")),
        ("doubt", Set("will would may might can could should plan expect likely possible possibly suggest potential potentially perhaps")),
        ("comparison", Set("more less most least better best worse worst higher lower greater fewer than")),
        ("order", Set("before after until since during later earlier prior following previously")),
        ("contrast", Set("but however although though despite while whereas instead rather")),
        ("cause", Set("because cause due result lead reason thus therefore")),
    ];

    public static IEnumerable<(string, double)> Of(PairText known, PairText next, AlignedPair pair)
    {
        foreach (var (name, words) in Sorts)
        {
            var (one, other) = (known.HasAny(words), next.HasAny(words));
            yield return ($"{name} in next", other && !one ? 1 : 0);
            yield return ($"{name} in known", one && !other ? 1 : 0);
            yield return ($"{name} in both", one && other ? 1 : 0);
        }

        yield return ("years of next", Years(next.Whole, known.Whole));
        yield return ("months of next", Times(next.Whole, known.Whole, t => t.Month));
        yield return ("sentences", known.Sentences.Count);
        var nearest = known.Sentences.Select(s => new AlignedPair(s, pair.Next)).MaxBy(p => p.Measures.OfNext) ?? pair;
        yield return ("nearest of next", nearest.Measures.OfNext);
        yield return ("nearest of known", nearest.Measures.OfKnown);
        yield return ("nearest triples", nearest.Measures.Triples);
        yield return ("nearest turned", nearest.Signs.IsTurned ? 1 : 0);
        yield return ("nearest opposed", nearest.Signs.Opposite.Kind != OppositeKind.None ? 1 : 0);
        yield return ("nearest contradiction", nearest.Compared.Contradiction);
        yield return ("nearest scope", Scope(nearest));
        yield return ("scope", Scope(pair));
    }

    // A negation that stands right before shared words, on one side: it is about what both say.
    private static double Scope(AlignedPair pair) =>
        Before(pair.Next.Words, pair.KnownOf) - Before(pair.Known.Words, pair.NextOf);

    private static double Before(ComparableWord[] words, Func<int, int> answer)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Is(WordTraits.Negation) && answer(i) < 0 && (answer(i + 1) >= 0 || (i > 0 && answer(i - 1) >= 0)))
                return 1;
        }

        return 0;
    }

    private static double Years(ComparableSentence next, ComparableSentence known) => Times(next, known, t => t.Year);

    // 1: a part of a time that the known sentence has otherwise; -1: all are known; 0: nothing to compare.
    private static double Times(ComparableSentence next, ComparableSentence known, Func<ComparableTime, int> part)
    {
        var (here, there) = (next.Times.Select(part).Where(p => p > 0).ToList(), known.Times.Select(part).Where(p => p > 0).ToHashSet());
        return here.Count == 0 || there.Count == 0 ? 0 : here.TrueForAll(there.Contains) ? -1 : 1;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
