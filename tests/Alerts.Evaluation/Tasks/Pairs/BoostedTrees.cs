namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>Gradient boosting: many small trees, each a step down the gradient of what the trees before it get wrong.</summary>
/// <remarks>Of a pair that can have two of the labels only, only these are weighed against each other. The same rows give the same trees.</remarks>
internal sealed class BoostedTrees
{
    private const int Rounds = 120;
    private const double Rate = 0.04;
    private const double RowShare = 0.7;
    private const double ColumnShare = 0.35;

    private readonly Bins _bins;
    private readonly List<RegressionTree[]> _rounds = [];
    private readonly int _labels;

    /// <summary>Learns.</summary>
    /// <param name="pairs">Pairs whose label is known.</param>
    /// <param name="labels">Number of labels in all.</param>
    public BoostedTrees(IReadOnlyList<LearntPair> pairs, int labels)
    {
        _labels = labels;
        _bins = new Bins([.. pairs.Select(p => p.Measures)]);
        var rows = pairs.Select(p => _bins.Of(p.Measures)).ToList();
        var scores = pairs.Select(_ => new double[labels]).ToList();
        var (gradient, curve) = (new double[pairs.Count], new double[pairs.Count]);
        var chance = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            var shares = scores.Select((score, r) => Shares(score, pairs[r].Possible)).ToList();
            var used = Drawn(pairs.Count, RowShare, chance);
            var trees = new RegressionTree[labels];
            for (var label = 0; label < labels; label++)
            {
                for (var r = 0; r < pairs.Count; r++)
                {
                    var share = shares[r][label];
                    gradient[r] = pairs[r].Weight * ((pairs[r].Label == label ? 1 : 0) - share);
                    curve[r] = pairs[r].Weight * share * (1 - share);
                }

                var columns = Drawn(rows[0].Length, ColumnShare, chance);
                trees[label] = RegressionTree.Grow(rows, Array.FindAll(used, r => pairs[r].Possible[label]), gradient, curve, columns);
                for (var r = 0; r < pairs.Count; r++)
                    scores[r][label] += Rate * trees[label].Of(rows[r]);
            }

            _rounds.Add(trees);
        }
    }

    /// <summary>How likely each label is, 0 to 1; 0 for one that is not possible.</summary>
    public double[] Likelihoods(double[] measures, bool[] possible)
    {
        var row = _bins.Of(measures);
        var score = new double[_labels];
        foreach (var trees in _rounds)
        {
            for (var label = 0; label < _labels; label++)
                score[label] += Rate * trees[label].Of(row);
        }

        return Shares(score, possible);
    }

    private static double[] Shares(double[] score, bool[] possible)
    {
        var shares = score.Select((s, label) => possible[label] ? Math.Exp(s) : 0).ToArray();
        var sum = shares.Sum();
        return Array.ConvertAll(shares, share => share / sum);
    }

    private static int[] Drawn(int count, double share, Random chance) =>
        [.. Enumerable.Range(0, count).Where(_ => chance.NextDouble() < share)];
}
