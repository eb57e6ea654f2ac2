using Alerts.Text.Comparing;
using FsCheck.Xunit;

namespace Alerts.Text.Tests.Comparing;

public sealed class StoryLikenessTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(200, 0.30, 25, 0, true)]    // a long report of the same matter
    [InlineData(200, 0.22, 12, 0, false)]   // the same likeness means less the longer the text
    [InlineData(8, 0.22, 2, 0, true)]
    [InlineData(200, 0.30, 25, 12, false)]  // a night passes
    [InlineData(200, 0.36, 25, 12, true)]
    public void A_text_joins_by_its_likeness_its_length_and_the_time(int terms, double cosine, int shared, int hours, bool joins) =>
        Assert.Equal(joins, Score(terms, new StoryFit(cosine, cosine, shared, 0), hours * Hour) >= StoryLikeness.Threshold);

    [Fact]
    public void A_short_text_about_strangers_joins_less_easily_and_a_long_one_as_before()
    {
        var (known, strange) = (new StoryFit(0.2, 0.2, 4, 0), new StoryFit(0.2, 0.2, 4, 1));
        Assert.Equal(0.1, Score(12, known, Hour) - Score(12, strange, Hour), precision: 9);
        Assert.Equal(Score(60, known, Hour), Score(60, strange, Hour));
    }

    [Fact]
    public void A_short_text_that_names_only_whom_the_story_names_joins_more_easily()
    {
        var (plain, familiar) = (new StoryFit(0.2, 0.2, 3, 0), new StoryFit(0.2, 0.2, 3, 0, IsFamiliar: true));
        Assert.Equal(0.05, Score(12, familiar, Hour) - Score(12, plain, Hour), precision: 9);
        Assert.Equal(Score(60, plain, Hour), Score(60, familiar, Hour));
    }

    [Fact]
    public void What_others_did_joins_a_story_only_where_it_reads_like_little_else()
    {
        var (known, others) = (new StoryFit(0.45, 0.45, 4, 0), new StoryFit(0.45, 0.45, 4, 0, IsByStrangers: true));
        Assert.True(Score(8, known, Hour) >= StoryLikeness.Threshold && Score(8, others, Hour) < StoryLikeness.Threshold);
        Assert.True(Score(8, others with { Centre = 0.7, Best = 0.7 }, Hour) >= StoryLikeness.Threshold);
        Assert.Equal(Score(60, known, Hour), Score(60, others, Hour));
    }

    [Fact]
    public void A_headline_alone_joins_a_story_that_runs_now_more_easily_than_one_that_rests()
    {
        var fit = new StoryFit(0.2, 0.2, 2, 0);
        Assert.True(StoryLikeness.Score(7, true, fit, TimeSpan.Zero) > Score(7, fit, TimeSpan.Zero));
        Assert.True(StoryLikeness.Score(7, true, fit, Hour) < Score(7, fit, Hour));
        Assert.True(StoryLikeness.Score(7, true, new StoryFit(0.6, 0.6, 5, 0), 30 * Hour) >= StoryLikeness.Threshold);
    }

    [Fact]
    public void A_text_without_words_joins_nothing() => Assert.True(Score(0, default, TimeSpan.Zero) < StoryLikeness.Threshold);

    [Property]
    public bool The_score_rises_with_likeness_and_falls_with_silence(byte terms, bool isHeadline, byte likeness, byte minutes)
    {
        double At(double cosine, int shared, TimeSpan silence) =>
            StoryLikeness.Score(terms, isHeadline, new StoryFit(cosine, cosine, shared, 0), silence);
        var (cosine, silence) = (likeness / 512.0, TimeSpan.FromMinutes(minutes));
        var score = At(cosine, 3, silence);
        return At(cosine + 0.01, 3, silence) > score && At(cosine, 4, silence) > score && At(cosine, 3, silence + Hour) <= score;
    }

    private static double Score(int terms, StoryFit fit, TimeSpan silence) => StoryLikeness.Score(terms, false, fit, silence);
}
