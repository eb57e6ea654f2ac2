using Alerts.Articles;

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
    public void The_order_of_the_known_editions_does_not_matter() => Assert.Equal(
        Editions.Choose([First, Second], null, "text-b", "drop-c", null), Editions.Choose([Second, First], null, "text-b", "drop-c", null));
}
