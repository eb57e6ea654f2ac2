namespace Alerts.Cli.Demo;

/// <summary>Sums up measured times.</summary>
internal static class Percentiles
{
    /// <summary>The smallest value that at least a share of the values does not exceed (nearest rank).</summary>
    /// <param name="values">The values, in any order; not empty.</param>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
