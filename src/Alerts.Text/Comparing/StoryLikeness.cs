namespace Alerts.Text.Comparing;

/// <summary>Tells whether a text belongs to a running story.</summary>
/// <remarks>
/// All weights are set by hand, in round numbers; docs/evaluation/clusters.md has what each of them is worth. Two things make one
/// fixed likeness useless: the longer a text, the more it shares with anything; and the shorter, the more its names must carry.
/// </remarks>
public static class StoryLikeness
{
    /// <summary>A text joins the story with the highest score at or above this; otherwise it opens one.</summary>
    public const double Threshold = 0.24;

    // What the story is about as a whole, and the one text that comes nearest: a story drifts, and a text answers another text.
    private const double CentreWeight = 0.6;
    private const double BestWeight = 0.4;

    // Per doubling of the text about .05, from a headline of eight words on.
    private const double LengthWeight = 0.07;
    private const double UsualHeadline = 8;

    private const double SharedWeight = 0.06;

    // A silence of a day (3.2 = ln 25) weighs as much as any longer one: a story may come back after a week.
    private const double SilenceWeight = 0.03;
    private const double LongestSilence = 3.2;

    // In a text of two or three sentences the names tell whether it is this story or one like it; a long one names many people anyway.
    private const double StrangerWeight = 0.1;
    private const double FamiliarWeight = 0.05;
    private const double ShortText = 40;

    // "Rebels of another country freed 17 prisoners": what others did is another case, however alike it reads.
    private const double OtherDoerWeight = 0.4;

    // A headline alone says too little to tell by its words. What tells is whether the story is running at this very hour.
    private const double LongHeadline = 20;
    private const double RunningBonus = 0.05;
    private const double HourWeight = 0.5;
    private static readonly double OneHour = Math.Log(2);

    /// <summary>Scores a text against a story.</summary>
    /// <param name="terms">Number of distinct content words of the text (<see cref="TermVector.TermCount"/>).</param>
    /// <param name="isHeadline">True where the text is a headline and nothing else.</param>
    /// <param name="fit">What the two have in common.</param>
    /// <param name="silence">Time between the text and the story's nearest one; below zero counts as zero.</param>
    /// <returns>About -0.5 (nothing in common) to 1.2; compare with <see cref="Threshold"/>. No unit. Falls with the silence.</returns>
    public static double Score(int terms, bool isHeadline, StoryFit fit, TimeSpan silence)
    {
        var length = Math.Log(Math.Max(1, terms));
        var hours = Math.Log(1 + Math.Max(0, silence.TotalHours));
        var score = CentreWeight * fit.Centre + BestWeight * fit.Best
            - LengthWeight * (length - Math.Log(UsualHeadline))
            + SharedWeight * Math.Log(1 + fit.Shared)
            - SilenceWeight * Math.Min(hours, LongestSilence);
        return isHeadline
            ? score + Math.Max(0, Math.Log(LongHeadline) - length) * (RunningBonus - HourWeight * Math.Min(hours, OneHour))
            : score - (StrangerWeight * fit.Strangers + (fit.IsByStrangers ? OtherDoerWeight : 0) - (fit.IsFamiliar ? FamiliarWeight : 0)) * Math.Clamp(Math.Log(ShortText) - length, 0, 1);
    }
}

/// <summary>What a text and a story have in common.</summary>
/// <param name="Centre">Cosine of the text and the sum of the story's texts, 0 to 1.</param>
/// <param name="Best">Cosine of the text and the story's nearest text, 0 to 1.</param>
/// <param name="Shared">Number of the text's terms that some text of the story has.</param>
/// <param name="Strangers">Share of the text's names that no text of the story has, 0 to 1; 0 where it has fewer than two. Who only says
/// something is none of them.</param>
/// <param name="IsByStrangers">True where what the text counts was done by somebody whose name no text of the story has.</param>
/// <param name="IsFamiliar">True where the text has two names or more and some text of the story has each of them.</param>
public readonly record struct StoryFit(
    double Centre, double Best, int Shared, double Strangers, bool IsByStrangers = false, bool IsFamiliar = false);
