using Alerts.Evaluation.Tasks.Pairs;

namespace Alerts.Evaluation.Tests.Tasks.Pairs;

public sealed class BoostedTreesTests
{
    private static readonly bool[] Two = [true, true, false];
    private static readonly bool[] Three = [true, true, true];

    [Fact]
    public void What_only_two_numbers_together_tell_is_learnt()
    {
        var trees = new BoostedTrees([.. Points(400).Select(p => new LearntPair(p, IsMixed(p) ? 1 : 0, Two, 1))], 3);
        var others = Points(500).Skip(400).ToList();
        Assert.All(others, p => Assert.Equal(IsMixed(p), trees.Likelihoods(p, Two)[1] > 0.5));
    }

    [Fact]
    public void A_label_that_the_set_does_not_have_is_never_likely_and_the_rest_is_whole()
    {
        var trees = new BoostedTrees([.. Points(300).Select((p, i) => new LearntPair(p, i % 3, Three, 1))], 3);
        var likelihoods = trees.Likelihoods([0.5, 0.5], Two);
        Assert.Equal(0, likelihoods[2]);
        Assert.Equal(1, likelihoods.Sum(), precision: 9);
    }

    [Fact]
    public void The_same_pairs_give_the_same_trees()
    {
        var pairs = Points(300).Select(p => new LearntPair(p, IsMixed(p) ? 1 : 0, Two, 1)).ToList();
        Assert.Equal(new BoostedTrees(pairs, 3).Likelihoods([0.2, 0.7], Two), new BoostedTrees(pairs, 3).Likelihoods([0.2, 0.7], Two));
    }

    [Fact]
    public void A_pair_of_more_weight_counts_more()
    {
        var pairs = Points(300).Select((p, i) => new LearntPair(p, i % 2, Two, i % 2 == 0 ? 9 : 1)).ToList();
        Assert.InRange(new BoostedTrees(pairs, 3).Likelihoods([0.5, 0.5], Two)[0], 0.7, 1);
    }

    private static bool IsMixed(double[] point) => point[0] > 0.5 != point[1] > 0.5;

    // Well away from the borders, spread evenly over the square.
    private static IEnumerable<double[]> Points(int count) => Enumerable.Range(0, count)
        .Select(i => (double[])[(i * 0.618 % 1 * 0.4) + (i % 2 * 0.6), (i * 0.414 % 1 * 0.4) + (i / 2 % 2 * 0.6)]);
}
