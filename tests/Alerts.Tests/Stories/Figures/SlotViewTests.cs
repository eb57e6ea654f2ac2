using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Tests.Support;
using Alerts.Text.Extracting;

namespace Alerts.Tests.Stories.Figures;

public sealed class SlotViewTests
{
    [Fact]
    public void One_holder_stands_alone() => Assert.Equal(SlotStanding.Single, View(Say.Exactly(180, "Foro Penal")).Standing);

    [Fact]
    public void Nobody_in_particular_stands_alone() => Assert.Equal(SlotStanding.Single, View(Say.Exactly(180)).Standing);

    [Fact]
    public void Holders_whose_numbers_cannot_both_be_right_contest() =>
        Assert.Equal(SlotStanding.Contested, View(Say.Exactly(180, "Foro Penal"), Say.Exactly(406, "Rodriguez")).Standing);

    [Fact]
    public void Holders_whose_numbers_can_both_be_right_agree() =>
        Assert.Equal(SlotStanding.Agreed, View(Say.AtLeast(200, "Foro Penal"), Say.Exactly(210, "Rodriguez")).Standing);

    [Fact]
    public void Nobodys_number_contests_nothing() =>
        Assert.Equal(SlotStanding.Single, View(Say.Exactly(180, "Foro Penal"), Say.Exactly(406)).Standing);

    [Fact]
    public void Each_holder_is_shown_once_with_the_latest_number_in_the_order_of_first_speaking() => Assert.Equal(
        [("Rodriguez", 406m), ("Foro Penal", 210m)],
        View(Say.Exactly(400, "Delcy Rodriguez"), Say.Exactly(180, "Foro Penal"), Say.Exactly(210, "Foro Penal"),
            Say.Exactly(406, "Rodriguez"))
            .Values.Select(v => (v.Holder!, v.Value)));

    [Fact]
    public void A_contest_is_resolved_when_a_holder_moves_to_the_others_number() => Assert.Equal(
        SlotStanding.Resolved,
        View(Say.Exactly(180, "Foro Penal"), Say.Exactly(406, "Rodriguez"), Say.Exactly(406, "Foro Penal")).Standing);

    [Fact]
    public void Vague_words_and_what_does_not_count_are_not_shown()
    {
        var slot = Slot(Say.Dozens("The army"), Say.Exactly(180, "Foro Penal"), Say.Exactly(170, "Foro Penal"));
        var view = SlotView.Of(slot with { Entries = [slot.Entries[0], slot.Entries[1], slot.Entries[2] with { IsCurrent = false }] });
        Assert.Equal([new HeldValue("Foro Penal", null, "180", 180)], view.Values);
    }

    [Fact]
    public void The_history_of_a_slot_is_named_with_its_place()
    {
        var history = SlotHistory.Of(Slot(Say.Exactly(180), Say.Exactly(210) with { Place = "Guinea" }), [new StoryItem(new ItemId("a", 1, 0), null, 0)]);
        Assert.Equal(("Guinea", "political prisoners released in Guinea"), (history.Place, history.Slot.Label));
    }

    [Fact]
    public void The_role_of_a_holder_is_shown() =>
        Assert.Equal("the NGO", View(Say.Exactly(180, "Foro Penal") with { HolderRole = "the NGO" }).Values[0].Role);

    private static SlotView View(params Figure[] figures) => SlotView.Of(Slot(figures));

    private static SlotState Slot(params Figure[] figures) =>
        new("political prisoners released", [.. figures.Select(f => new SlotEntry(f, 0, 0, null, IsCurrent: true))]);
}
