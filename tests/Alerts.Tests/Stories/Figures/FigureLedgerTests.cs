using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Tests.Support;
using Alerts.Text.Extracting;

namespace Alerts.Tests.Stories.Figures;

public sealed class FigureLedgerTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Tuesday = Monday.AddDays(1);

    [Fact]
    public void The_first_number_opens_a_slot()
    {
        var judged = new FigureLedger([]).Judge(Say.Exactly(180, "Foro Penal"), null);
        Assert.Equal(new FigureJudgement(FigureVerdict.First, 0, null), judged);
    }

    [Fact]
    public void A_number_of_another_thing_opens_another_slot() =>
        Assert.Equal((FigureVerdict.First, 1), Judge(Say.Fine(5), Say.Exactly(180)));

    [Fact]
    public void The_same_number_by_an_independent_holder_confirms_it_once()
    {
        Assert.Equal(FigureVerdict.Confirmation, Verdict(Say.Exactly(180, "State TV"), Say.Exactly(180, "Foro Penal")));
        Assert.Equal(FigureVerdict.Known, Verdict(Say.Exactly(180, "Red Cross"), Say.Exactly(180, "Foro Penal"), Say.Exactly(180, "State TV")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Foro Penal")]
    [InlineData("The office of Foro Penal")]
    public void The_same_number_by_nobody_or_by_the_holder_confirms_nothing(string? holder) =>
        Assert.Equal(FigureVerdict.Known, Verdict(Say.Exactly(180, holder), Say.Exactly(180, "Foro Penal")));

    [Fact]
    public void Whoever_only_repeats_a_number_confirms_nothing() => Assert.Equal(
        FigureVerdict.Known,
        Ledger((Say.Exactly(180, "Foro Penal"), null)).Judge(Say.Exactly(180, "State TV"), null, Saying.Repeats).Verdict);

    [Fact]
    public void What_no_holder_said_needs_somebody_who_vouches_for_it()
    {
        var ledger = Ledger((Say.Exactly(180), null));
        Assert.Equal(FigureVerdict.Known, ledger.Judge(Say.Exactly(180, "State TV"), null, Saying.Plain).Verdict);
        Assert.Equal(FigureVerdict.Confirmation, ledger.Judge(Say.Exactly(180, "State TV"), null, Saying.Confirms).Verdict);
    }

    [Fact]
    public void A_later_number_of_the_same_holder_is_an_update() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Exactly(210, "Foro Penal"), Say.Exactly(180, "Foro Penal")));

    [Fact]
    public void A_holder_named_by_surname_is_the_same_holder() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Exactly(410, "Rodriguez"), Say.Exactly(406, "Delcy Rodriguez")));

    [Fact]
    public void Another_holders_other_number_is_a_conflict() =>
        Assert.Equal(FigureVerdict.Conflict, Verdict(Say.Exactly(406, "Rodriguez"), Say.Exactly(180, "Foro Penal")));

    [Fact]
    public void Another_holders_number_that_can_also_be_right_is_known() =>
        Assert.Equal(FigureVerdict.Known, Verdict(Say.AtLeast(100, "Rodriguez"), Say.Exactly(180, "Foro Penal")));

    [Fact]
    public void A_weaker_form_by_the_same_holder_is_known() =>
        Assert.Equal(FigureVerdict.Known, Verdict(Say.AtLeast(400, "Rodriguez"), Say.Exactly(406, "Rodriguez")));

    [Fact]
    public void A_holders_number_from_an_older_article_is_stale() => Assert.Equal(
        FigureVerdict.Stale, Ledger((Say.Exactly(210, "Foro Penal"), Tuesday)).Judge(Say.Exactly(180, "Foro Penal"), Monday).Verdict);

    [Fact]
    public void A_growing_total_that_its_holder_lowers_is_a_correction() =>
        Assert.Equal(FigureVerdict.Correction, Verdict(Say.Exactly(170, "Foro Penal"), Say.Exactly(180, "Foro Penal")));

    [Fact]
    public void A_number_that_may_fall_is_updated_by_a_lower_one() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Fine(3, "The court"), Say.Fine(5, "The court")));

    [Fact]
    public void A_vague_word_never_changes_a_number() =>
        Assert.Equal(FigureVerdict.Known, Verdict(Say.Dozens("Foro Penal"), Say.Exactly(180, "Foro Penal")));

    [Fact]
    public void The_first_real_number_after_vague_words_is_an_update() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Exactly(180, "Foro Penal"), Say.Dozens(), Say.Dozens("Foro Penal")));

    [Fact]
    public void A_higher_total_of_nobody_is_an_update() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Exactly(210), Say.Exactly(180)));

    [Fact]
    public void A_lower_total_of_nobody_is_no_change_of_the_slot() =>
        Assert.Equal(FigureVerdict.Lower, Verdict(Say.Exactly(170), Say.Exactly(180)));

    [Fact]
    public void A_lower_number_of_nobody_is_an_update_where_numbers_may_fall() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Fine(3), Say.Fine(5)));

    [Fact]
    public void A_named_holders_number_against_nobodys_is_no_conflict() =>
        Assert.Equal(FigureVerdict.Update, Verdict(Say.Exactly(210, "Foro Penal"), Say.Exactly(180)));

    [Fact]
    public void A_repeated_number_that_names_no_thing_is_known() => Assert.Equal(
        (FigureVerdict.Known, null),
        Judge(Say.Exactly(406) with { Thing = null, Event = null, Modifiers = [] }, Say.Exactly(406, "Rodriguez")));

    [Fact]
    public void A_new_number_that_names_no_thing_has_no_slot() => Assert.Equal(
        (FigureVerdict.NoSlot, null),
        Judge(Say.Exactly(12) with { Thing = null, Event = null, Modifiers = [] }, Say.Exactly(406, "Rodriguez")));

    [Fact]
    public void A_part_or_a_demand_does_not_touch_the_total()
    {
        Assert.Equal((FigureVerdict.First, 1), Judge(Say.Exactly(24, "Foro Penal") with { IsPart = true }, Say.Exactly(210, "Foro Penal")));
        Assert.Equal((FigureVerdict.First, 1),
            Judge(Say.Exactly(300, "Foro Penal") with { IsHypothetical = true }, Say.Exactly(210, "Foro Penal")));
    }

    [Fact]
    public void A_conflict_is_told_against_the_rival_and_an_update_against_the_own_number()
    {
        var ledger = Ledger((Say.Exactly(180, "Foro Penal"), null), (Say.Exactly(406, "Rodriguez"), null));
        Assert.Equal("Foro Penal", ledger.Judge(Say.Exactly(210, "Foro Penal"), null).Earlier!.Figure.Holder);
        Assert.Equal("Rodriguez", ledger.Judge(Say.Exactly(300, "The army"), null).Earlier!.Figure.Holder);
    }

    [Fact]
    public void What_is_known_or_stale_stays_in_the_history_without_counting()
    {
        var slot = Ledger((Say.Exactly(210, "Foro Penal"), Tuesday), (Say.Exactly(180, "Foro Penal"), Monday)).Slots[0];
        Assert.Equal([true, false], slot.Entries.Select(e => e.IsCurrent));
    }

    [Fact]
    public void Another_holders_higher_total_is_a_conflict_for_a_day_and_later_an_update()
    {
        var ledger = Ledger((Say.Exactly(180, "Foro Penal"), Monday));
        Assert.Equal(FigureVerdict.Conflict, ledger.Judge(Say.Exactly(210, "Rodriguez"), Tuesday).Verdict);
        Assert.Equal(FigureVerdict.Update, ledger.Judge(Say.Exactly(210, "Rodriguez"), Tuesday.AddDays(1)).Verdict);
        Assert.Equal(FigureVerdict.Conflict, ledger.Judge(Say.Exactly(150, "Rodriguez"), Tuesday.AddDays(1)).Verdict);
    }

    [Fact]
    public void A_holder_spelled_the_other_way_is_the_same_holder() => Assert.Equal(
        FigureVerdict.Update, Verdict(Say.Exactly(210, "Health Organisation"), Say.Exactly(180, "Health Organization")));

    private static FigureVerdict Verdict(Figure figure, params Figure[] known) => Judge(figure, known).Verdict;

    private static (FigureVerdict Verdict, int? Slot) Judge(Figure figure, params Figure[] known)
    {
        var judged = Ledger([.. known.Select(k => (k, (DateTimeOffset?)null))]).Judge(figure, null);
        return (judged.Verdict, judged.Slot);
    }

    private static FigureLedger Ledger(params (Figure Figure, DateTimeOffset? Published)[] known) =>
        known.Aggregate(new FigureLedger([]), (ledger, next) =>
    {
        var judged = ledger.Judge(next.Figure, next.Published);
        return ledger.With(next.Figure, new FigurePlacement(0, 0, judged.Slot!.Value, judged.Verdict), 0, next.Published);
    });
}
