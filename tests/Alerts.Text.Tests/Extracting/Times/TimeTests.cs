using System.Globalization;

namespace Alerts.Text.Tests.Extracting.Times;

public sealed class TimeTests
{
    // A Wednesday.
    private static readonly TextOrigin Wednesday = new(new DateTimeOffset(2026, 3, 18, 23, 30, 0, TimeSpan.FromHours(-5)));

    /// <summary>Each line: a sentence, and its times as "written relation first day..last day".</summary>
    [Theory]
    [InlineData("The ferry sank on Monday.", "on Monday On 2026-03-16")]
    [InlineData("The ferry sank on Wednesday.", "on Wednesday On 2026-03-18")]
    [InlineData("The ferry sank on Thursday.", "on Thursday On 2026-03-12")]
    [InlineData("The leaders will meet on Thursday.", "on Thursday On 2026-03-19")]
    [InlineData("The leaders are scheduled to meet on Monday.", "on Monday On 2026-03-23")]
    [InlineData("The leaders will meet in February.", "in February On 2027-02-01..2027-02-28")]
    [InlineData("The leaders met last Wednesday.", "last Wednesday On 2026-03-11")]
    [InlineData("The leaders met last Monday.", "last Monday On 2026-03-16")]
    [InlineData("The leaders will meet next Friday.", "next Friday On 2026-03-20")]
    [InlineData("The vote was postponed until April 3.", "until April 3 Before 2026-04-03")]
    [InlineData("The army must leave by Sunday.", "by Sunday By 2026-03-22")]
    [InlineData("As of Monday the office had counted 120.", "As of Monday AsOf 2026-03-16")]
    [InlineData("Some 400 have been freed since December.", "since December Since 2025-12-01..")]
    [InlineData("Some 400 have been freed since December 2023.", "since December 2023 Since 2023-12-01..")]
    [InlineData("So far 12 bodies were found.", "So far SoFar")]
    [InlineData("The office counted 40 to date.", "to date SoFar")]
    [InlineData("The office counted 40 until now.", "until now SoFar")]
    [InlineData("They were released earlier today.", "earlier today On 2026-03-18")]
    [InlineData("They met yesterday evening.", "yesterday evening On 2026-03-17")]
    [InlineData("They will meet tomorrow.", "tomorrow On 2026-03-19")]
    [InlineData("It was sold last week.", "last week On 2026-03-09..2026-03-15")]
    [InlineData("It was sold last month.", "last month On 2026-02-01..2026-02-28")]
    [InlineData("It will be sold next year.", "next year On 2027-01-01..2027-12-31")]
    [InlineData("It was sold this week.", "this week On 2026-03-16..2026-03-22")]
    [InlineData("It fell three days ago.", "three days ago On 2026-03-15")]
    [InlineData("It fell two weeks ago.", "two weeks ago On 2026-03-04")]
    [InlineData("It fell a year ago.", "a year ago On 2025-01-01..2025-12-31")]
    [InlineData("It lost 3 percent over the past two days.", "over the past two days On 2026-03-16..2026-03-18")]
    [InlineData("He was ousted on January 3, 2024.", "on January 3, 2024 On 2024-01-03")]
    [InlineData("He was ousted on 3 January.", "on 3 January On 2026-01-03")]
    [InlineData("He was ousted on Wednesday, Nov. 7, 2012.", "on Wednesday, Nov. 7, 2012 On 2012-11-07")]
    [InlineData("He was held in August 2024.", "in August 2024 On 2024-08-01..2024-08-31")]
    [InlineData("He was held in August.", "in August On 2025-08-01..2025-08-31")]
    [InlineData("In 1970 a quake struck.", "In 1970 On 1970-01-01..1970-12-31")]
    [InlineData("It ruled between 2007 and 2011.", "between 2007 and 2011 On 2007-01-01..2011-12-31")]
    [InlineData("The order of 2012-02-22 holds.", "2012-02-22 On 2012-02-22")]
    [InlineData("The law took effect on 31 June 2020.", "on 31 June 2020 On")]
    [InlineData("Police said on Monday that he left.", "on Monday Said 2026-03-16")]
    [InlineData("The march may be the last.", "")]
    [InlineData("There were 2012 members.", "")]
    public void Times_are_counted_from_the_day_of_publication(string sentence, string expected) =>
        Assert.Equal(expected, Times(sentence, Wednesday));

    [Theory]
    [InlineData("The ferry sank on Monday.", "on Monday On")]
    [InlineData("They were released earlier today.", "earlier today On")]
    [InlineData("Some 400 have been freed since December.", "since December Since")]
    [InlineData("He was ousted on January 3, 2024.", "on January 3, 2024 On 2024-01-03")]
    public void Without_that_day_only_full_dates_are_known(string sentence, string expected) =>
        Assert.Equal(expected, Times(sentence, TextOrigin.Unknown));

    [Fact]
    public void A_figure_of_an_earlier_year_says_so()
    {
        var figures = TextAnalyzer.Analyze(null, "In 1970, 200 people died in a quake. On Monday 12 people died.", Wednesday)
            .Sentences.SelectMany(s => s.Figures).ToList();
        Assert.Equal([1970, null], figures.Select(f => f.EarlierYear));
        Assert.False(Text.Extracting.FigureSlot.IsSame(figures[0], figures[1]));
    }

    [Fact]
    public void Each_clause_has_its_own_time()
    {
        var figures = TextAnalyzer.Analyze(
            null, "Kranz claimed that 312 hostages had been released since December, while the charity Red Lamp reports around 140 freed individuals.")
            .Sentences[0].Figures;
        Assert.Equal(["since December", null], figures.Select(f => f.AsOf?.Written));
    }

    private static string Times(string sentence, TextOrigin origin) => string.Join("; ", TextAnalyzer.Analyze(null, sentence, origin)
        .Sentences.SelectMany(s => s.Times).Select(t => $"{t.Written} {t.Relation} {Days(t.From, t.To)}".TrimEnd()));

    private static string Days(DateOnly? from, DateOnly? to) => from is null ? "" : from == to ? Day(from) : $"{Day(from)}..{Day(to)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
