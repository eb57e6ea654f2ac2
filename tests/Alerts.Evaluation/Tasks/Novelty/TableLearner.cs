using Alerts.Text.Comparing;

namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary>Learns a table: logistic regression with a small ridge, every event of equal weight.</summary>
/// <param name="columns">Which of <see cref="NewsTable.Columns"/> may count; the others get 0.</param>
/// <param name="onlyConcerning">True to learn from the sentences that concern their event only.</param>
internal sealed class TableLearner(IReadOnlyList<string> columns, bool onlyConcerning)
{
    private const double Ridge = 3;
    private const int Steps = 8;   // Newton's method; the fifth step moves nothing any more

    private readonly int[] _columns = [.. columns.Select(name => NewsTable.Columns.Index().First(c => c.Item == name).Index)];

    /// <summary>For ranking sentences that concern their event.</summary>
    public static TableLearner Novelty { get; } = new(["new pairs", "known", "capitals", "concerns", "furniture"], true);

    /// <summary>For ranking all sentences.</summary>
    public static TableLearner News { get; } = new(
        ["concerns", "new triples", "known", "fresh of story", "capitals", "news words", "position", "furniture"], false);

    /// <summary>The table that tells the new sentences of some events best.</summary>
    public NewsTable Learn(IEnumerable<LabelledSentence> sentences)
    {
        var used = sentences.Where(s => s.Parts.Count > 0 && (s.Concerns || !onlyConcerning)).ToList();
        var sizes = used.CountBy(s => s.Event).ToDictionary();
        var rows = used.ConvertAll(s => Array.ConvertAll(_columns, c => s.Parts[0][c]));
        var weights = used.ConvertAll(s => (double)used.Count / sizes.Count / sizes[s.Event]);
        var (middle, spread) = Spread(rows);
        var scaled = rows.ConvertAll(row => (double[])[1, .. row.Select((value, i) => (value - middle[i]) / spread[i])]);
        var found = Newton(scaled, used.ConvertAll(s => s.IsNew ? 1.0 : 0), weights);

        var table = new double[NewsTable.Columns.Count];
        var bias = found[0];
        for (var i = 0; i < _columns.Length; i++)
        {
            table[_columns[i]] = found[i + 1] / spread[i];
            bias -= found[i + 1] * middle[i] / spread[i];
        }

        return new NewsTable(bias, table);
    }

    private static (double[] Middle, double[] Spread) Spread(List<double[]> rows)
    {
        var columns = Enumerable.Range(0, rows[0].Length).ToList();
        var middle = columns.Select(c => rows.Average(row => row[c])).ToArray();
        return (middle, [.. columns.Select(c => Math.Sqrt(rows.Average(row => Math.Pow(row[c] - middle[c], 2))) is > 0 and var spread ? spread : 1)]);
    }

    private static double[] Newton(List<double[]> rows, List<double> labels, List<double> weights)
    {
        var size = rows[0].Length;
        var found = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var system = new double[size, size + 1];
            for (var r = 0; r < rows.Count; r++)
            {
                var row = rows[r];
                var likelihood = 1 / (1 + Math.Exp(-row.Zip(found, (x, w) => x * w).Sum()));
                var curve = weights[r] * Math.Max(1e-6, likelihood * (1 - likelihood));
                var error = weights[r] * (labels[r] - likelihood);
                for (var i = 0; i < size; i++)
                {
                    system[i, size] += error * row[i];
                    for (var j = 0; j < size; j++)
                        system[i, j] += curve * row[i] * row[j];
                }
            }

            for (var i = 1; i < size; i++)
            {
                system[i, i] += Ridge;
                system[i, size] -= Ridge * found[i];
            }

            found = [.. found.Zip(LinearSystem.Solve(system), (was, change) => was + change)];
        }

        return found;
    }
}
