using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Stories.Merging;
using Alerts.Tests.Support;
using Alerts.Text.Comparing;
using Alerts.Text.Extracting;

namespace Alerts.Tests.Stories.Merging;

public sealed class StoryMergingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Articles_and_statements_of_both_stand_in_the_order_of_the_log()
    {
        var older = Story("older", [0, 30]) with { Statements = [new Statement(0, 0, [1]), new Statement(1, 0, [3])] };
        var younger = Story("younger", [20, 40]) with { Statements = [new Statement(0, 0, [2]), new Statement(1, 1, [4])] };
        var merged = Merge(older, younger);
        Assert.Equal([0, 20, 30, 40], merged.Items.Select(item => item.Line));
        Assert.Equal([(0, 1u), (1, 2u), (2, 3u), (3, 4u)], merged.Statements.Select(s => (s.Item, s.Terms[0])));
        Assert.Equal(("older", "older", 50), (merged.Id, merged.Name, merged.LastLine));
        Assert.Equal((older.Opened, younger.Updated), (merged.Opened, merged.Updated));
    }

    [Fact]
    public void Slots_for_the_same_thing_become_one_and_the_others_stay_themselves()
    {
        var older = Story("older", [0, 30]) with { Slots = [Slot(Count("release", "Ann Lee", 180), 0), Slot(Count("arrest", null, 7), 1)] };
        var younger = Story("younger", [20]) with { Slots = [Slot(Count("injure", null, 3), 0), Slot(Count("release", "Bo Ray", 200), 0)] };
        Assert.Equal([2, 0], StoryMerging.Join(older, younger, 50).Slots);
        var merged = Merge(older, younger);
        Assert.Equal([[180, 200], [7], [3]], merged.Slots.Select(slot => slot.Entries.Select(entry => (int)entry.Figure.Value)));
        Assert.Equal([[0, 1], [2], [1]], merged.Slots.Select(slot => slot.Entries.Select(entry => entry.Item)));
        Assert.Equal(SlotStanding.Contested, SlotView.Of(merged.Slots[0]).Standing);
    }

    [Fact]
    public void The_value_that_a_holder_gave_last_is_what_he_stands_by_whichever_article_came_in_first()
    {
        var older = Story("older", [0]) with { Slots = [Slot(Count("release", "Ann Lee", 210), 0, Noon.AddDays(2))] };
        var younger = Story("younger", [20]) with { Slots = [Slot(Count("release", "Ann Lee", 180), 0, Noon)] };
        Assert.Equal([210], SlotView.Of(Merge(older, younger).Slots[0]).Values.Select(value => (int)value.Value));
    }

    [Fact]
    public void A_merged_story_brings_those_merged_into_it_and_its_skipped_items()
    {
        var item = new ItemId("x", 1, 0);
        var merged = Merge(
            Story("older", [0]) with { Aliases = ["first"] }, Story("younger", [20]) with { Aliases = ["second"], Skipped = [item] });
        Assert.Equal(["first", "younger", "second"], merged.Aliases);
        Assert.Equal([item], merged.Skipped);
        Assert.Null(Merge(Story("older", [0]), Story("younger", [20])).Skipped);
    }

    [Fact]
    public void A_story_all_of_whose_items_were_skipped_takes_the_name_of_the_other() =>
        Assert.Equal("younger", Merge(new StoryState("older") { LastLine = 0 }, Story("younger", [20])).Name);

    private static StoryState Merge(StoryState older, StoryState younger)
    {
        var line = new StoryLine("", 0, 0, "", StoryLineKind.Merged, older.Id, new TermVector([], [], 0), [], [], Noon, older.LastLine)
        {
            Merges = new MergedStory(younger.Id, younger.LastLine),
        };
        return StoryMerging.TakeIn(older, new PlacedLine(50, line), younger, StoryMerging.Join(older, younger, 50));
    }

    private static StoryState Story(string id, int[] lines) => new(id)
    {
        Name = id, LastLine = lines[^1], Opened = Noon.AddMinutes(lines[0]), Updated = Noon.AddMinutes(lines[^1]),
        Items = [.. lines.Select(line => new StoryItem(new ItemId($"article-{line}", 1, 0), null, line))],
    };

    private static SlotState Slot(Figure figure, int item, DateTimeOffset? published = null) =>
        new(FigureSlot.Label(figure), [new SlotEntry(figure, item, 0, published, true)]);

    private static Figure Count(string happened, string? holder, int value) => Say.Exactly(value, holder) with { Event = happened };
}
