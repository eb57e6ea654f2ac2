namespace Alerts.Text.Comparing;

/// <summary>The numbers behind the decision whether a sentence tells something new.</summary>
/// <remarks>
/// What they give and what else was tried: docs/evaluation/novelty-wrong-decisions.md. Of the sentences of trec_ts14 and trec_ts13 that
/// concern their event three quarters and two thirds of what is new are told, and of what is told every fourth and every third is new.
/// </remarks>
internal static class NoveltyRule
{
    // A sentence of fewer words, or of common ones only, has nothing to tell ("The situation remains tense").
    private const int FewestTerms = 3;
    private const double LeastMass = 9;

    // A sentence less likely than this to be new says something known in other words. At .25 more of what is told is new, and a tenth
    // less of what is new is told; a reader who must miss nothing is better served by the lower one.
    private const double LeastNovelty = 0.2;

    // A sentence that shares too little with the story and is less likely news than this belongs to the page, or to another matter.
    private const double LeastNews = 0.015;

    // One statement that holds this much of the sentence has said it, whatever the pairs tell.
    private const double MostCoverage = 0.8;

    // A sentence put together of two known ones says nothing new; its pairs look new where the two meet.
    private const double MostCoverageOfTwo = 0.9;

    /// <summary>True where a sentence says enough to be news.</summary>
    /// <param name="terms">Number of its distinct content words.</param>
    /// <param name="mass">Sum of their weights.</param>
    public static bool HasContent(int terms, double mass) => terms >= FewestTerms && mass >= LeastMass;

    /// <summary>True where a sentence is likely enough to be new, whatever holds most of it.</summary>
    /// <param name="likelihood">That it is new, given that it concerns the story, 0 to 1.</param>
    public static bool IsLikely(double likelihood) => likelihood >= LeastNovelty;

    /// <summary>True where a sentence belongs to the page around the article, or to another matter.</summary>
    /// <param name="concernsStory">Whether it shares words with the story.</param>
    /// <param name="news">How likely it is news of the story, 0 to 1.</param>
    public static bool IsOffTopic(bool concernsStory, double news) => !concernsStory && news < LeastNews;

    /// <summary>The decision for a sentence that is likely new: true where no one or two statements say it.</summary>
    /// <param name="coverage">Share of its weight found in the best single statement, 0 to 1.</param>
    /// <param name="coverageOfTwo">Share found in that one and the one that best completes it, 0 to 1.</param>
    public static bool IsNew(double coverage, double coverageOfTwo) => coverage < MostCoverage && coverageOfTwo < MostCoverageOfTwo;
}
