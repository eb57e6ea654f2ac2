namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>One model of all sets together, and how readily each label is given in the set that is asked about.</summary>
/// <remarks>
/// Every set counts the same, and every label of a set. The sets draw the line between their labels differently: so the line, and nothing
/// else, is learnt for each set, on pairs that the model asked for it has not seen.
/// </remarks>
internal sealed class PairModel
{
    private readonly BoostedTrees _trees;
    private readonly bool[] _possible;
    private readonly double[] _readiness;

    /// <summary>Learns.</summary>
    /// <param name="pairs">Pairs of all sets.</param>
    /// <param name="set">The set that will be asked about.</param>
    /// <param name="half">Divides the pairs in two, so that the line can be learnt.</param>
    /// <param name="judge">How good answers are, given the right ones; more is better.</param>
    public PairModel(
        IReadOnlyList<LabelledPair> pairs, string set, Func<LabelledPair, bool> half, Func<IReadOnlyList<(int Right, int Said)>, double> judge)
    {
        var possible = pairs.GroupBy(p => p.Set).ToDictionary(
            s => s.Key, s => (bool[])[.. LabelledPair.Labels.Select((_, label) => s.Any(p => p.Label == label))]);
        _possible = possible[set];
        var halves = pairs.ToLookup(half);
        var seen = halves.Select(h => h.Key).AsParallel().AsOrdered().SelectMany(side =>
        {
            var trees = Trees([.. halves[!side]], possible);
            return halves[side].Where(p => p.Set == set).Select(p => (p.Label, trees.Likelihoods(p.Measures, _possible)));
        }).ToList();
        _readiness = Readiness(_possible).MaxBy(r => judge([.. seen.Select(p => (p.Label, Best(p.Item2, r)))]))!;
        _trees = Trees(pairs, possible);
    }

    /// <summary>The label of a pair of the set, by its number.</summary>
    public int Label(double[] measures) => Best(_trees.Likelihoods(measures, _possible), _readiness);

    private static BoostedTrees Trees(IReadOnlyList<LabelledPair> pairs, Dictionary<string, bool[]> possible)
    {
        var sizes = pairs.CountBy(p => (p.Set, p.Label)).ToDictionary();
        return new BoostedTrees(
            [.. pairs.Select(p => new LearntPair(
                p.Measures, p.Label, possible[p.Set],
                (double)pairs.Count / possible.Count / possible[p.Set].Count(isPossible => isPossible) / sizes[(p.Set, p.Label)]))],
            LabelledPair.Labels.Count);
    }

    private static int Best(double[] likelihoods, double[] readiness) =>
        Enumerable.Range(0, readiness.Length).MaxBy(label => likelihoods[label] * readiness[label]);

    // From a fifth to five times as readily as the last label of the set, in steps of a tenth.
    private static IEnumerable<double[]> Readiness(bool[] possible)
    {
        var steps = Enumerable.Range(-16, 33).Select(i => Math.Exp(i * 0.1)).ToArray();
        var free = Enumerable.Range(0, possible.Length).Where(label => possible[label]).SkipLast(1).ToHashSet();
        IEnumerable<double[]> all = [[]];
        for (var label = 0; label < possible.Length; label++)
        {
            var choices = free.Contains(label) ? steps : [1];
            all = all.SelectMany(r => choices.Select(c => (double[])[.. r, c])).ToList();
        }

        return all;
    }
}
