namespace Alerts.Text.Extracting.Numbers;

/// <summary>The least and greatest value that a wording allows.</summary>
internal static class Bounds
{
    /// <summary>The interval of a number with its qualifier.</summary>
    /// <param name="number">The number.</param>
    /// <param name="qualifier">How it is meant.</param>
    public static (decimal Low, decimal High) Of(NumberRead number, Qualifier qualifier)
    {
        var value = number.Value;
        return qualifier switch
        {
            Qualifier.Exact => (value, value),
            Qualifier.Range or Qualifier.Vague => (value, number.High),
            Qualifier.AtLeast or Qualifier.MoreThan => (value, decimal.MaxValue),
            Qualifier.AtMost or Qualifier.LessThan => (0, value),
            Qualifier.Nearly => (value - Slack(value), value),
            _ => (value - Slack(value), value + Slack(value)),
        };
    }

    /// <summary>How far a rounded number may be from the true one: ten percent, or half a unit of its last non-zero digit.</summary>
    private static decimal Slack(decimal value)
    {
        var unit = 1m;
        while (value != 0 && value % (unit * 10) == 0 && unit < value)
            unit *= 10;
        return Math.Max(Math.Abs(value) / 10, unit / 2);
    }
}
