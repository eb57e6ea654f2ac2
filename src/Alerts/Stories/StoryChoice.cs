using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>Chooses the story that a text belongs to. Pure.</summary>
/// <param name="texts">The texts of the open stories.</param>
/// <param name="window">A story that has been quiet for longer is closed.</param>
internal sealed class StoryChoice(StoryTexts texts, TimeSpan window)
{
    /// <summary>
    /// A text in which a holder of the story counts the same thing again needs less likeness: a short follow-up about one number
    /// shares few words with a long first report. Follow-ups of two sentences score about .06 below the threshold without it.
    /// </summary>
    private const double SameClaim = 0.15;

    /// <summary>Whether a story is closed.</summary>
    public bool IsClosed(IndexedStory story, DateTimeOffset now) => now - story.LastTime > window;

    /// <summary>The story that a text belongs to; null where it belongs to none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">The line's time.</param>
    public string? Find(StoryText text, DateTimeOffset now)
    {
        // On equal scores the newer story wins: every worker must choose the same.
        (double Score, IndexedStory? Story) best = (StoryLikeness.Threshold, null);
        foreach (var (story, score) in Score(text, now, best.Score))
        {
            if (score > best.Score || (score == best.Score && !(story.LastLine < best.Story?.LastLine)))
                best = (score, story);
        }

        return best.Story?.Id;
    }

    /// <summary>The open stories that are like a text, in no order, and how much (<see cref="StoryLikeness.Score"/>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">The line's time.</param>
    /// <param name="least">Least score that is wanted.</param>
    public IEnumerable<(IndexedStory Story, double Score)> Score(StoryText text, DateTimeOffset now, double least)
    {
        foreach (var (story, fit) in texts.Compare(text))
        {
            // Most stories share a word or two, and no time or claim could help them.
            if (IsClosed(story, now) || Score(text, fit, TimeSpan.Zero) + SameClaim < least || Silence(story, text, now) is not { } silence)
                continue;
            var score = Score(text, fit, silence) + (texts.Shares(story, text.Claims) ? SameClaim : 0);
            if (score >= least)
                yield return (story, score);
        }
    }

    private static double Score(StoryText text, StoryFit fit, TimeSpan silence) =>
        StoryLikeness.Score(text.Vector.TermCount, text.IsHeadline, fit, silence);

    /// <summary>Time between a text and the story; null where they are too far apart to be one story.</summary>
    /// <remarks>By the times of publication where both tell one, so that an archive may come in any order; else by the log's clock.</remarks>
    private TimeSpan? Silence(IndexedStory story, StoryText text, DateTimeOffset now)
    {
        if (text.Published is not { } published || texts.Nearest(story, published) is not { } apart)
            return now - story.LastTime;
        return apart > window ? null : apart;
    }
}
