using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Tests.Support;
using Alerts.Text.Extracting;

namespace Alerts.Tests.Stories.Figures;

/// <summary>Who holds which number, and since when.</summary>
public sealed class FigureLedgerVoicesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_holder_who_moves_to_the_rivals_number_is_an_update_and_ends_the_contest()
    {
        var ledger = Ledger((Say.Exactly(180, "Sea Watchers"), null), (Say.Exactly(406, "Bergholt"), null));
        Assert.Equal(SlotStanding.Contested, SlotView.Of(ledger.Slots[0]).Standing);
        var moved = Say.Exactly(406, "Sea Watchers");
        Assert.Equal(FigureVerdict.Update, ledger.Judge(moved, null).Verdict);
        Assert.Equal(SlotStanding.Resolved, SlotView.Of(ledger.With(moved, new FigurePlacement(0, 0, 0, FigureVerdict.Update), 1, null).Slots[0]).Standing);
    }

    [Fact]
    public void A_holder_who_goes_back_to_an_own_earlier_number_later_is_an_update() => Assert.Equal(
        FigureVerdict.Update,
        Ledger((Say.Fine(5, "The court"), Monday), (Say.Fine(7, "The court"), Monday.AddDays(1)))
            .Judge(Say.Fine(5, "The court"), Monday.AddDays(2)).Verdict);

    [Fact]
    public void Holders_who_give_the_same_number_agree() => Assert.Equal(
        SlotStanding.Agreed, SlotView.Of(Ledger((Say.Exactly(180, "Sea Watchers"), null), (Say.Exactly(180, "Red Cross"), null)).Slots[0]).Standing);

    [Fact]
    public void Whoever_sides_with_one_of_two_rivals_confirms_him_and_starts_no_new_conflict() => Assert.Equal(
        FigureVerdict.Confirmation,
        Ledger((Say.Exactly(180, "Sea Watchers"), null), (Say.Exactly(406, "Bergholt"), null)).Judge(Say.Exactly(406, "the ministry"), null).Verdict);

    [Theory]
    [InlineData(null)]
    [InlineData("Bergholt")]
    public void Another_number_from_an_older_article_is_stale_whoever_says_it(string? holder) => Assert.Equal(
        FigureVerdict.Stale, Ledger((Say.Fine(5, holder is null ? null : "The court"), Monday.AddDays(1))).Judge(Say.Fine(9, holder), Monday).Verdict);

    private static FigureLedger Ledger(params (Figure Figure, DateTimeOffset? Published)[] known) =>
        known.Aggregate(new FigureLedger([]), (ledger, next) =>
        {
            var judged = ledger.Judge(next.Figure, next.Published);
            return ledger.With(next.Figure, new FigurePlacement(0, 0, judged.Slot!.Value, judged.Verdict), 0, next.Published);
        });
}
