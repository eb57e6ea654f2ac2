using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>Everything that the product reads of a pair, as numbers for a model to learn from.</summary>
internal static class PairFeatures
{
    /// <summary>What is counted, one name a column.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. All(PairText.Of("Villages flooded."), PairText.Of("Villages flooded.")).Select(f => f.Name)];

    /// <summary>The numbers of a pair.</summary>
    public static double[] Of(PairText known, PairText next) => [.. All(known, next).Select(f => f.Value)];

    private static IEnumerable<(string Name, double Value)> All(PairText known, PairText next)
    {
        var aligned = new AlignedPair(known.Whole, next.Whole);
        return [.. Product(aligned), .. WordFeatures.Of(aligned), .. WordFeatures.Letters(aligned, known, next), .. OrderFeatures.Of(aligned), .. RunFeatures.Of(known, next), .. MeaningFeatures.Of(known, next, aligned)];
    }

    // What the shipped scores are made of, and the scores.
    private static IEnumerable<(string, double)> Product(AlignedPair pair)
    {
        var (measures, signs, compared) = (pair.Measures, pair.Signs, pair.Compared);
        yield return ("of known", measures.OfKnown);
        yield return ("of next", measures.OfNext);
        yield return ("core of known", measures.CoreOfKnown);
        yield return ("core of next", measures.CoreOfNext);
        yield return ("triples", measures.Triples);
        yield return ("paired", measures.Paired);
        yield return ("turned", signs.IsTurned ? 1 : 0);
        yield return ("contrary", signs.Opposite.Kind == OppositeKind.Contrary ? 1 : 0);
        yield return ("stage", signs.Opposite.Kind == OppositeKind.Stage ? 1 : 0);
        yield return ("times", signs.Times is null ? 0 : 1);
        yield return ("names", signs.Names is null ? 0 : 1);
        yield return ("numbers differ", signs.NumbersDiffer ? 1 : 0);
        yield return ("figures", signs.Figures?.Relation switch { null => 0, Relation.Same => -1, Relation.Contradicted => 2, _ => 1 });
        yield return ("relation", (double)compared.Relation);
        yield return ("evidence", (double)compared.Evidence.Kind);
        yield return ("likeness", compared.Likeness);
        yield return ("paraphrase", compared.Paraphrase);
        yield return ("contradiction", compared.Contradiction);
    }
}
