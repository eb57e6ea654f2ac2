using Alerts.Articles;
using Alerts.TestSupport;
using FsCheck;
using FsCheck.Xunit;

namespace Alerts.Tests.Articles;

public sealed class EditionsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ClaimedEdition First = new(1, "text-a", "drop-a", Noon);
    private static readonly ClaimedEdition Second = new(2, "text-b", "drop-b", Noon.AddHours(1));

    [Fact]
    public void The_first_drop_of_an_article_is_edition_1() =>
        Assert.Equal(new EditionChoice(1, IsNew: true, IsRepeat: false), Editions.Choose([], null, "text-a", "drop-a", null));

    [Fact]
    public void The_same_drop_again_goes_on_with_its_own_edition() =>
        Assert.Equal(new EditionChoice(1, IsNew: false, IsRepeat: false), Editions.Choose([First, Second], 1, "text-a", "drop-a", Noon));

    [Fact]
    public void A_drop_that_was_found_to_repeat_stays_a_repeat() =>
        Assert.Equal(new EditionChoice(1, IsNew: false, IsRepeat: true),
            Editions.Choose([First, Second], 1, "text-a", "drop-c", Noon.AddDays(1)));

    [Fact]
    public void The_latest_text_again_is_nothing_even_with_a_newer_update_time() =>
        Assert.Equal(new EditionChoice(2, IsNew: false, IsRepeat: true),
            Editions.Choose([First, Second], null, "text-b", "drop-c", Noon.AddDays(1)));

    [Fact]
    public void Another_text_is_the_next_edition() =>
        Assert.Equal(new EditionChoice(3, IsNew: true, IsRepeat: false), Editions.Choose([First, Second], null, "text-c", "drop-c", null));

    [Fact]
    public void Another_text_is_the_next_edition_even_with_an_older_update_time() =>
        Assert.Equal(new EditionChoice(3, IsNew: true, IsRepeat: false),
            Editions.Choose([First, Second], null, "text-c", "drop-c", Noon.AddDays(-1)));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(1)]
    public void An_older_text_again_is_nothing_without_a_newer_update_time(int? hours) => Assert.Equal(
        new EditionChoice(1, IsNew: false, IsRepeat: true),
        Editions.Choose([First, Second], null, "text-a", "drop-c", hours is { } h ? Noon.AddHours(h) : null));

    [Fact]
    public void An_older_text_again_with_a_newer_update_time_is_the_next_edition() =>
        Assert.Equal(new EditionChoice(3, IsNew: true, IsRepeat: false),
            Editions.Choose([First, Second], null, "text-a", "drop-c", Noon.AddHours(2)));

    [Fact]
    public void An_older_text_is_nothing_where_the_latest_edition_has_no_update_time() => Assert.Equal(
        new EditionChoice(1, IsNew: false, IsRepeat: true),
        Editions.Choose([First, Second with { Updated = null }], null, "text-a", "drop-c", Noon.AddDays(1)));

    [Fact]
    public void A_text_told_twice_before_repeats_the_later_of_its_editions() => Assert.Equal(
        new EditionChoice(3, IsNew: false, IsRepeat: true),
        Editions.Choose([First, Second, First with { Number = 3, DropId = "drop-c" }, Second with { Number = 4, TextHash = "text-d" }],
            null, "text-a", "drop-e", null));

    [Fact]
    public void The_text_of_an_edition_that_was_given_up_may_come_again_under_the_next_number() => Assert.Equal(
        new EditionChoice(3, IsNew: true, IsRepeat: false),
        Editions.Choose([First, Second with { IsRejected = true }], null, "text-b", "drop-c", null));

    [Fact]
    public void An_edition_that_was_given_up_does_not_stand_between_a_text_and_its_repeat() => Assert.Equal(
        new EditionChoice(1, IsNew: false, IsRepeat: true),
        Editions.Choose([First, Second with { IsRejected = true }], null, "text-a", "drop-c", null));

    [Property(MaxTest = 2_000)]
    public void Any_row_of_drops_makes_the_editions_of_the_plain_rules(PositiveInt seed)
    {
        var known = new List<ClaimedEdition>();
        var drops = new Dictionary<string, int>();
        var model = new EditionModel();
        foreach (var drop in EditionModel.RandomDrops(new Random(seed.Get), 12))
        {
            int? earlier = drops.TryGetValue(drop.Id, out var number) ? number : null;
            var choice = Editions.Choose(known, earlier, drop.Text, drop.Id, drop.Updated);
            if (choice.IsNew)
                known.Add(new ClaimedEdition(choice.Number, drop.Text, drop.Id, drop.Updated));
            drops[drop.Id] = choice.Number;
            Assert.Equal(model.Take(drop), (choice.Number, choice.IsRepeat));
        }

        Assert.Equal(model.Texts, known.OrderBy(edition => edition.Number).Select(edition => edition.TextHash));
    }

    [Fact]
    public void The_order_of_the_known_editions_does_not_matter() => Assert.Equal(
        Editions.Choose([First, Second], null, "text-b", "drop-c", null), Editions.Choose([Second, First], null, "text-b", "drop-c", null));
}
