using Alerts.Articles;
using Alerts.Stories.Figures;

namespace Alerts.Stories.Splitting;

/// <summary>Takes items out of a story, with all that they said. Pure; nothing is decided again.</summary>
internal static class StorySplitting
{
    /// <summary>What is left of a story; what it is called and when it moved is the caller's to say.</summary>
    /// <param name="story">The story just before the line that splits.</param>
    /// <param name="keeps">Tells which items stay; at least one does.</param>
    public static StoryState Keep(StoryState story, Predicate<ItemId> keeps)
    {
        var (places, items) = (new int[story.Items.Count], new List<StoryItem>());
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = keeps(story.Items[i].Id) ? items.Count : -1;
            if (places[i] >= 0)
                items.Add(story.Items[i]);
        }

        return story with
        {
            Items = items,
            Skipped = story.Skipped?.Where(item => keeps(item)).ToList() is { Count: > 0 } skipped ? skipped : null,
            Statements = [.. story.Statements.Where(s => places[s.Item] >= 0).Select(s => s with { Item = places[s.Item] })],
            Slots = [.. story.Slots.Select(slot => Keep(slot, places)).Where(slot => slot.Entries.Count > 0)],
        };
    }

    // What a moved article took back stays taken back: the people who were told so were told.
    private static SlotState Keep(SlotState slot, int[] places) => slot with
    {
        Entries = [.. slot.Entries.Where(e => places[e.Item] >= 0).Select(e => e with { Item = places[e.Item] })],
    };
}
