using Alerts.Stories.Figures;
using Alerts.Text.Extracting;

namespace Alerts.Stories.Merging;

/// <summary>Takes a younger story into an older one, as if the lines of both had been one story's. Pure; nothing is decided again.</summary>
internal static class StoryMerging
{
    /// <summary>Finds a place for each slot of the younger story: the older one's slot for the same thing, or one behind all.</summary>
    public static MergedSlots Join(StoryState older, StoryState younger, long line)
    {
        var (places, end) = (new List<int>(), older.Slots.Count);
        foreach (var slot in younger.Slots)
        {
            var place = older.Slots.Select((known, index) => (known, index))
                .Where(s => FigureSlot.IsSame(s.known.Entries[0].Figure, slot.Entries[0].Figure))
                .Select(s => (int?)s.index).FirstOrDefault();
            places.Add(place ?? end++);
        }

        return new MergedSlots(line, places);
    }

    /// <summary>The older story after the line that merges.</summary>
    public static StoryState TakeIn(StoryState older, PlacedLine line, StoryState younger, MergedSlots joined)
    {
        var items = older.Items.Select((item, index) => (Item: item, Index: index, IsYounger: false))
            .Concat(younger.Items.Select((item, index) => (Item: item, Index: index, IsYounger: true)))
            .OrderBy(item => item.Item.Line).ToList();
        var (ofOlder, ofYounger) = (new int[older.Items.Count], new int[younger.Items.Count]);
        for (var i = 0; i < items.Count; i++)
        {
            (items[i].IsYounger ? ofYounger : ofOlder)[items[i].Index] = i;
        }

        return older with
        {
            Name = older.Name.Length > 0 ? older.Name : younger.Name,
            LastLine = line.Position,
            Updated = older.Updated > younger.Updated ? older.Updated : younger.Updated,
            Items = RecentRuns.Keep([.. items.Select(item => item.Item)]),
            Skipped = older.Skipped is null ? younger.Skipped : [.. older.Skipped, .. younger.Skipped ?? []],
            Aliases = [.. older.Aliases ?? [], younger.Id, .. younger.Aliases ?? []],
            Statements =
            [
                .. older.Statements.Select(s => s with { Item = ofOlder[s.Item] })
                    .Concat(younger.Statements.Select(s => s with { Item = ofYounger[s.Item] })).OrderBy(s => s.Item),
            ],
            Slots = Slots(older, ofOlder, younger, ofYounger, joined),
        };
    }

    private static List<SlotState> Slots(StoryState older, int[] ofOlder, StoryState younger, int[] ofYounger, MergedSlots joined)
    {
        var slots = older.Slots.Select(slot => Renumbered(slot, ofOlder)).ToList();
        foreach (var (slot, place) in younger.Slots.Select(slot => Renumbered(slot, ofYounger)).Zip(joined.Slots))
        {
            if (place == slots.Count)
                slots.Add(slot);
            else
                slots[place] = slots[place] with { Entries = InOrder([.. slots[place].Entries, .. slot.Entries]) };
        }

        return slots;
    }

    private static SlotState Renumbered(SlotState slot, int[] items) =>
        slot with { Entries = [.. slot.Entries.Select(entry => entry with { Item = items[entry.Item] })] };

    // In one story, a value that its holder gave at an earlier time than the one before would have been filed back: so it is here.
    private static List<SlotEntry> InOrder(IReadOnlyList<SlotEntry> entries)
    {
        var ordered = new List<SlotEntry>();
        foreach (var entry in entries.OrderBy(entry => entry.Item))
        {
            var isOld = ordered.Exists(known => known.Published > entry.Published && IsSameHolder(known, entry));
            ordered.Add(entry with { IsCurrent = entry.IsCurrent && !isOld });
        }

        return ordered;
    }

    private static bool IsSameHolder(SlotEntry one, SlotEntry other) =>
        Holders.AreSame(one.Figure.Holder, other.Figure.Holder) || (one.Figure.Holder is null && other.Figure.Holder is null);
}
