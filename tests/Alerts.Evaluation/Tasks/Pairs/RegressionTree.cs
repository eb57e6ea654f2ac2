namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>A small tree that adds a step to the score of a pair; one of many (<see cref="BoostedTrees"/>).</summary>
/// <remarks>Full binary tree in one array: the children of node n are 2n + 1 and 2n + 2.</remarks>
internal sealed class RegressionTree
{
    private const int Depth = 4;
    private const int LeastRows = 40;   // fewer pairs say nothing about others
    private const double Ridge = 1;

    private readonly int[] _column = new int[(1 << Depth) - 1];
    private readonly byte[] _border = new byte[(1 << Depth) - 1];
    private readonly double[] _step = new double[(1 << (Depth + 1)) - 1];

    /// <summary>Grows a tree down the gradient of the loss.</summary>
    /// <param name="rows">The pairs, each column a number below <see cref="Bins.Most"/>.</param>
    /// <param name="used">Which pairs count.</param>
    /// <param name="gradient">Of each pair: the direction in which its score should move.</param>
    /// <param name="curve">Of each pair: how fast the gradient falls on the way.</param>
    /// <param name="columns">Which columns may be asked.</param>
    public static RegressionTree Grow(IReadOnlyList<byte[]> rows, int[] used, double[] gradient, double[] curve, int[] columns)
    {
        var tree = new RegressionTree();
        tree.Split(0, 0, used, new Growth(rows, gradient, curve, columns));
        return tree;
    }

    /// <summary>The step of a pair.</summary>
    public double Of(byte[] row)
    {
        var node = 0;
        while (node < _column.Length && _column[node] >= 0)
            node = (2 * node) + (row[_column[node]] <= _border[node] ? 1 : 2);
        return _step[node];
    }

    private void Split(int node, int depth, int[] used, Growth growth)
    {
        var (gradient, curve) = growth.Sum(used);
        _step[node] = gradient / (curve + Ridge);
        if (depth == Depth)
            return;
        _column[node] = -1;
        if (growth.Best(used, gradient, curve) is not { } best)
            return;
        (_column[node], _border[node]) = best;
        Split((2 * node) + 1, depth + 1, Array.FindAll(used, r => growth.Rows[r][best.Column] <= best.Border), growth);
        Split((2 * node) + 2, depth + 1, Array.FindAll(used, r => growth.Rows[r][best.Column] > best.Border), growth);
    }

    private sealed record Growth(IReadOnlyList<byte[]> Rows, double[] Gradient, double[] Curve, int[] Columns)
    {
        public (double Gradient, double Curve) Sum(int[] used)
        {
            double gradient = 0, curve = 0;
            foreach (var r in used)
            {
                gradient += Gradient[r];
                curve += Curve[r];
            }

            return (gradient, curve);
        }

        /// <summary>The question that divides the pairs best; null where none helps.</summary>
        public (int Column, byte Border)? Best(int[] used, double gradient, double curve)
        {
            (int, byte)? best = null;
            var most = gradient * gradient / (curve + Ridge);
            foreach (var column in Columns)
            {
                var bins = new (int Rows, double Gradient, double Curve)[Bins.Most];
                foreach (var r in used)
                {
                    ref var bin = ref bins[Rows[r][column]];
                    bin = (bin.Rows + 1, bin.Gradient + Gradient[r], bin.Curve + Curve[r]);
                }

                (int Rows, double Gradient, double Curve) left = default;
                for (var border = 0; border < Bins.Most - 1; border++)
                {
                    left = (left.Rows + bins[border].Rows, left.Gradient + bins[border].Gradient, left.Curve + bins[border].Curve);
                    if (left.Rows < LeastRows || used.Length - left.Rows < LeastRows)
                        continue;
                    var right = (Gradient: gradient - left.Gradient, Curve: curve - left.Curve);
                    var gain = (left.Gradient * left.Gradient / (left.Curve + Ridge)) + (right.Gradient * right.Gradient / (right.Curve + Ridge));
                    if (gain > most + 1e-9)
                        (most, best) = (gain, (column, (byte)border));
                }
            }

            return best;
        }
    }
}
