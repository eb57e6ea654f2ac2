namespace Alerts.Text.Comparing;

/// <summary>The numbers behind the decision whether a sentence tells something new.</summary>
/// <remarks>
/// Measured on the sentences of trec_ts13 and trec_ts14 that concern their event (16 events, macro average, each sentence against all
/// earlier ones): the score ranks with AUC .773 (new pairs alone .766, what the best single statement leaves uncovered .733).
/// </remarks>
internal static class NoveltyRule
{
    // A sentence of fewer words, or of common ones only, has nothing to tell ("The situation remains tense").
    private const int FewestTerms = 3;
    private const double LeastMass = 9;

    // The more a story holds, the more a sentence that looks new says something known in other words.
    private const double WeightOfSize = 0.04;

    /// <summary>Least score of a new sentence.</summary>
    /// <remarks>F1 is flat around it: .45 gives recall .74 at precision .25, .60 recall .55 at precision .34. A reader who must miss
    /// nothing is better served by the lower one.</remarks>
    private const double LeastScore = 0.45;

    // One statement that holds this much of the sentence has said it, whatever the pairs tell.
    private const double MostCoverage = 0.8;

    // A sentence put together of two known ones says nothing new; its pairs look new where the two meet.
    private const double MostCoverageOfTwo = 0.9;

    /// <summary>True where a sentence says enough to be news.</summary>
    /// <param name="terms">Number of its distinct content words.</param>
    /// <param name="mass">Sum of their weights.</param>
    public static bool HasContent(int terms, double mass) => terms >= FewestTerms && mass >= LeastMass;

    /// <summary>0 (all known) to 1 (all new).</summary>
    /// <param name="newPairs">Graded share of word pairs never said together, 0 to 1.</param>
    /// <param name="known">Number of statements held.</param>
    public static double Score(double newPairs, int known) => Math.Clamp(newPairs - WeightOfSize * Math.Log(1 + known), 0, 1);

    /// <summary>The decision for a sentence with content.</summary>
    /// <param name="score">By <see cref="Score"/>.</param>
    /// <param name="coverage">Share of its weight found in the best single statement, 0 to 1.</param>
    /// <param name="coverageOfTwo">Share found in that one and the one that best completes it, 0 to 1.</param>
    public static bool IsNew(double score, double coverage, double coverageOfTwo) =>
        score >= LeastScore && coverage < MostCoverage && coverageOfTwo < MostCoverageOfTwo;
}
