namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>Turns measures into small numbers, each about as frequent as the others, so that trees grow fast.</summary>
internal sealed class Bins
{
    /// <summary>The most different numbers of a column.</summary>
    public const int Most = 32;

    private readonly double[][] _borders;

    /// <summary>Chooses the borders from the rows that are learnt from.</summary>
    public Bins(IReadOnlyList<double[]> rows)
    {
        _borders = new double[rows[0].Length][];
        for (var column = 0; column < _borders.Length; column++)
        {
            var sorted = rows.Select(row => row[column]).Order().ToList();
            _borders[column] = [.. Enumerable.Range(1, Most - 1).Select(i => sorted[sorted.Count * i / Most]).Where(v => v > sorted[0]).Distinct()];
        }
    }

    /// <summary>A row in small numbers.</summary>
    public byte[] Of(double[] row)
    {
        var small = new byte[row.Length];
        for (var column = 0; column < row.Length; column++)
        {
            var at = Array.BinarySearch(_borders[column], row[column]);
            small[column] = (byte)(at >= 0 ? at + 1 : ~at);
        }

        return small;
    }
}
