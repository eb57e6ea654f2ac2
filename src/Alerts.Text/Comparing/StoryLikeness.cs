namespace Alerts.Text.Comparing;

/// <summary>Tells whether a text belongs to a running story.</summary>
public static class StoryLikeness
{
    /// <summary>A text joins the story with the highest score at or above this; otherwise it opens one.</summary>
    public const double Threshold = 0.24;

    // Formula F0 was fitted with a threshold of 0.20; lifted, both formulas share one.
    private const double LiftWithoutTime = 0.04;

    // A silence of a day (3.2 = ln 25) weighs as much as any longer one: a story may come back after a week.
    private const double LongestSilence = 3.2;

    /// <summary>Scores a text against the texts of one story.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="members">The vectors of the story's texts; at least one.</param>
    /// <param name="sinceLast">Time since the story's last text; null where it is not known.</param>
    /// <returns>About -0.2 (nothing in common) to 1.2; compare with <see cref="Threshold"/>. No unit.</returns>
    /// <remarks>
    /// Formulas F1 (time known) and F0 of TEXT-CORE 3: B-cubed F1 .872 and .847 as the mean of two public sets of news stories. The longer
    /// the text, the more it shares with anything, hence the term with its length.
    /// Time is linear in the number of terms of all members.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="members"/> is empty.</exception>
    public static double Score(TermVector text, IReadOnlyList<TermVector> members, TimeSpan? sinceLast)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(members);
        if (members.Count == 0)
            throw new ArgumentException("A story has at least one text.", nameof(members));

        var weights = WeightsOf(text);
        var sum = new Dictionary<uint, double>();
        var best = 0.0;
        foreach (var member in members)
        {
            var cosine = 0.0;
            for (var i = 0; i < member.Terms.Count; i++)
            {
                cosine += weights.GetValueOrDefault(member.Terms[i]) * member.Weights[i];
                sum[member.Terms[i]] = sum.GetValueOrDefault(member.Terms[i]) + member.Weights[i];
            }

            best = Math.Max(best, cosine);
        }

        var length = Math.Sqrt(sum.Values.Sum(w => w * w));
        var centre = length > 0 ? weights.Sum(p => p.Value * sum.GetValueOrDefault(p.Key)) / length : 0;
        var likeness = 0.6 * centre + 0.4 * best;
        var relativeLength = Math.Log(Math.Max(1, text.TermCount)) - Math.Log(8);
        if (sinceLast is not { } silence)
            return likeness - 0.05 * relativeLength + LiftWithoutTime;

        var shared = weights.Keys.Count(sum.ContainsKey);
        var hours = Math.Min(Math.Log(1 + Math.Max(0, silence.TotalHours)), LongestSilence);
        return likeness - 0.08 * relativeLength - 0.03 * hours + 0.06 * Math.Log(1 + shared);
    }

    private static Dictionary<uint, double> WeightsOf(TermVector vector)
    {
        var weights = new Dictionary<uint, double>(vector.Terms.Count);
        for (var i = 0; i < vector.Terms.Count; i++)
            weights[vector.Terms[i]] = vector.Weights[i];
        return weights;
    }
}
