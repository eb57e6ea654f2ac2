namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary>Solves a small system of linear equations by elimination.</summary>
internal static class LinearSystem
{
    /// <summary>The solution.</summary>
    /// <param name="system">One row an equation, the right side last; positive definite, as of a ridge regression. It is used up.</param>
    public static double[] Solve(double[,] system)
    {
        var size = system.GetLength(0);
        for (var i = 0; i < size; i++)
        {
            for (var below = i + 1; below < size; below++)
            {
                var factor = system[below, i] / system[i, i];
                for (var column = i; column <= size; column++)
                    system[below, column] -= factor * system[i, column];
            }
        }

        var solution = new double[size];
        for (var i = size - 1; i >= 0; i--)
        {
            var rest = system[i, size];
            for (var column = i + 1; column < size; column++)
                rest -= system[i, column] * solution[column];
            solution[i] = rest / system[i, i];
        }

        return solution;
    }
}
