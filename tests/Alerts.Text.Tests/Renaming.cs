namespace Alerts.Text.Tests;

/// <summary>Replaces names, places and numbers consistently, to show that nothing in the analysis knows them.</summary>
internal static class Renaming
{
    /// <summary>The text with every pair replaced, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="pairs">What to replace, by what.</param>
    public static string Of(string text, params (string Old, string New)[] pairs) =>
        pairs.Aggregate(text, (result, pair) => result.Replace(pair.Old, pair.New, StringComparison.Ordinal));
}
