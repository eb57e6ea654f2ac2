using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Times;

/// <summary>Finds as of when a figure holds.</summary>
internal static class FigureTime
{
    /// <summary>The time that belongs to a figure: a state of affairs first, then the nearest date, then the time of saying.</summary>
    /// <param name="times">The times of the sentence.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the number.</param>
    public static TimeMention? Of(IReadOnlyList<TimeMention> times, SentenceWords words, int at)
    {
        if (times.Count == 0)
            return null;
        var (figure, start, end) = (words[at].Token, Clauses.Start(words, at), Clauses.End(words, at));
        TimeMention? best = null;
        foreach (var time in times)
        {
            if (time.Span.Start < words[start].Token.Start || time.Span.End > words[end - 1].Token.End)
                continue;
            if (best is null || Rank(time) < Rank(best) || (Rank(time) == Rank(best) && Distance(time, figure) < Distance(best, figure)))
                best = time;
        }

        return best;
    }

    private static int Rank(TimeMention time) => time.Relation switch
    {
        TimeRelation.AsOf or TimeRelation.Since or TimeRelation.SoFar => 0,
        TimeRelation.Said => 2,
        _ => 1,
    };

    /// <summary>The year of a figure's time where it ended before the year of publication began, and is no "since".</summary>
    public static int? EarlierYear(TimeMention? time, DateOnly? today) =>
        today is { } day && time is { Relation: TimeRelation.On, To: { } last, From: { } first } && last.Year < day.Year && first.Year == last.Year
            && day.DayNumber - last.DayNumber > DaysOfOneStory ? last.Year : null;

    // In January a story still speaks of December.
    private const int DaysOfOneStory = 120;

    private static int Distance(TimeMention time, Token figure) =>
        time.Span.Start >= figure.End ? time.Span.Start - figure.End : Math.Max(0, figure.Start - time.Span.End);
}
