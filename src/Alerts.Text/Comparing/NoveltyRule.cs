namespace Alerts.Text.Comparing;

/// <summary>The numbers behind the decision whether a sentence tells something new.</summary>
internal static class NoveltyRule
{
    private const int FewestTerms = 3;
    private const double LeastMass = 9;
    private const double LeastScore = 0.45;
    private const double MostCoverage = 0.8;

    /// <summary>True where a sentence says enough to be news: three content words that are not all common.</summary>
    public static bool HasContent(int terms, double mass) => terms >= FewestTerms && mass >= LeastMass;

    /// <summary>0 (all known) to 1 (all new): new pairs, and what the best single statement leaves uncovered, in equal parts.</summary>
    /// <param name="newPairs">Graded share of word pairs never said together.</param>
    /// <param name="coverage">Share of weight found in the best single statement.</param>
    /// <param name="known">Number of statements held.</param>
    public static double Score(double newPairs, double coverage, int known) =>
        Math.Clamp((newPairs + (1 - coverage)) / 2, 0, 1);

    /// <summary>The decision.</summary>
    public static bool IsNew(double score, double coverage) => score >= LeastScore && coverage < MostCoverage;
}
