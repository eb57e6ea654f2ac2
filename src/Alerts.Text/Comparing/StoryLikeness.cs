namespace Alerts.Text.Comparing;

/// <summary>Tells whether a text belongs to a running story.</summary>
public static class StoryLikeness
{
    /// <summary>A text joins the story with the highest score at or above this; otherwise it opens one.</summary>
    public const double Threshold = 0.24;

    /// <summary>Scores a text against the texts of one story.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="members">The vectors of the story's texts; at least one.</param>
    /// <param name="sinceLast">Time since the story's last text; null where it is not known.</param>
    /// <returns>About -0.2 (nothing in common) to 1.2; compare with <see cref="Threshold"/>. No unit.</returns>
    public static double Score(TermVector text, IReadOnlyList<TermVector> members, TimeSpan? sinceLast) =>
        throw new NotSupportedException();
}
