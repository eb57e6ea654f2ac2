using Alerts.Delivery;
using Alerts.TestSupport;

namespace Alerts.Tests.GoldenStories;

/// <summary>The given article on empty state, the follow-up that moves a figure, and five more: what a subscriber reads of each.</summary>
public sealed class TwoMailsTests
{
    private static readonly DateTimeOffset Friday = new(2026, 1, 16, 10, 0, 0, TimeSpan.Zero);

    private static readonly string Seed = File.ReadAllText(Repository.Shared("seed/article.txt"));

    private static readonly IReadOnlyList<Alert?> Told = Play(
        (null, Seed, null),
        (null, "Foro Penal said on Friday it had now verified 210 releases of political prisoners, up from about 180. "
            + "The interim president stands by 406.", Friday),
        (null, "Our correspondents have put together what is known.\n\n" + Seed, null),
        (null, "Seventeen reporters walked free. More than 400 people were let go in all, the interim president insists.", Friday.AddHours(1)),
        (null, "As of Monday Foro Penal had verified 120 releases.", Friday.AddDays(-4)),
        (null, "Machado demanded that Venezuela free 300 more political prisoners by Sunday.", Friday.AddHours(2)),
        (null, "The UN rights office verified 406 releases of political prisoners in Venezuela since December.", Friday.AddHours(3)),
        (null, "The presidency repeated the 406.", Friday.AddHours(4)));

    [Fact]
    public void The_first_mail_tells_who_disputes_how_many_and_what_else_is_on_topic()
    {
        var alert = Told[0]!;
        Assert.Equal("Venezuela: political prisoners released – 406 (Rodriguez) / around 180 (Foro Penal)", alert.Subject);
        Assert.StartsWith("NEW STORY", alert.Opening, StringComparison.Ordinal);
        Assert.Equal(["CONTESTED", "NEW", "NEW"], alert.Sections.Select(s => s.Label));
        Assert.Equal(["406", "around 180"], alert.Sections[0].Values.Select(v => v.Written));
        Assert.Contains("since December", alert.Sections[0].Values[0].Holder, StringComparison.Ordinal);
        Assert.Contains(alert.Sections, s => s.Now!.Text.Contains("17 journalists", StringComparison.Ordinal));
        Assert.Contains(alert.Sections, s => s.Now!.Text.Contains("dozens", StringComparison.Ordinal));
    }

    [Fact]
    public void The_second_mail_tells_the_move_alone_and_how_the_dispute_stands()
    {
        var alert = Told[1]!;
        Assert.Equal("Venezuela: political prisoners released – Foro Penal now 210 (was around 180)", alert.Subject);
        Assert.Equal(["UPDATE", "STILL CONTESTED"], alert.Sections.Select(s => s.Label));
        Assert.Equal("around 180 → 210", alert.Sections[0].Change);
        Assert.Contains("around 180", alert.Sections[0].Before!.Text, StringComparison.Ordinal);
        Assert.Equal("the gap narrowed from 226 to 196", alert.Sections[1].Change);
        Assert.Equal(["406", "210"], alert.Sections[1].Values.Select(v => v.Written));
    }

    [Theory]
    [InlineData(2, "a reprint behind a lead without a fact")]
    [InlineData(3, "a number word, and a weaker form by its holder")]
    [InlineData(4, "it comes late and belongs before 180")]
    [InlineData(7, "the office of a holder is not independent of it")]
    public void A_follow_up_that_says_nothing_new_is_silent(int article, string reason) =>
        Assert.True(Told[article] is null, $"{reason}, but told: {Told[article]?.Subject}");

    [Fact]
    public void A_demand_is_new_and_no_value_of_what_was_released()
    {
        Assert.Equal([("NEW", null)], Told[5]!.Sections.Select(s => (s.Label, s.Change)));
    }

    [Fact]
    public void An_independent_office_confirms_and_the_slot_stays_contested() =>
        Assert.Equal(["CONFIRMATION", "STILL CONTESTED"], Told[6]!.Sections.Select(s => s.Label));

    private static IReadOnlyList<Alert?> Play(params (string? Title, string Text, DateTimeOffset? Published)[] articles) =>
    [
        .. GoldenPlayer.Play(new GoldenStory("", new Dictionary<string, string> { ["p"] = "venezuela prisoners" }, [], [
            .. articles.Select((a, i) => new GoldenArticle(a.Title, $"Outlet {i}", a.Published, $"article-{i}", false, a.Text, null, []))]))
            .Select(played => played.Alerts.GetValueOrDefault("p")),
    ];
}
