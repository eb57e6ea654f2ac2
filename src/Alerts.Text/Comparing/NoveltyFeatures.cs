namespace Alerts.Text.Comparing;

/// <summary>What is new in a sentence against everything that a story holds, in numbers.</summary>
/// <param name="NewPairs">Weighted share of its word pairs never said together, each divided by one and the times it was; 0 to 1.</param>
/// <param name="NewTriples">Share of its threes of neighbouring words that no statement holds, 0 to 1.</param>
/// <param name="FreshOfStory">The weight of the new pairs, each by the share of the story's statements that hold one of its words; 0 and up.</param>
/// <param name="Known">Number of statements that concern the story.</param>
/// <param name="ConcernsStory">Whether the sentence does.</param>
internal readonly record struct NoveltyFeatures(
    double NewPairs, double NewTriples, double FreshOfStory, int Known, bool ConcernsStory)
{
    /// <summary>What a pair counts in <see cref="FreshOfStory"/> where the story has neither of its words.</summary>
    public const double ShareOfNone = 0.001;
}
