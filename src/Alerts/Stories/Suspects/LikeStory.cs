using Alerts.Text.Comparing;

namespace Alerts.Stories.Suspects;

/// <summary>A story that looks like one with another.</summary>
/// <param name="StoryId">Lower-case hex.</param>
/// <param name="Score">How well a text of the other would fit in (<see cref="StoryLikeness.Score"/>).</param>
public sealed record LikeStory(string StoryId, double Score)
{
    /// <summary>Least score to be suspected: a little below that at which a text would join.</summary>
    /// <remarks>A person judges the pairs, so it is better to list a few too many.</remarks>
    internal const double LeastScore = StoryLikeness.Threshold - 0.06;

    /// <summary>The newest texts of a story speak for it.</summary>
    internal const int MostTexts = 8;
}
