using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>Finds the slot that a figure answers.</summary>
internal static class SlotFinder
{
    /// <summary>Index of the slot; the number of slots where a new one is to be opened; null where the figure answers no question.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="isOther">Whether an entry is about another matter than the figure; a slot of such entries only is not its own.</param>
    /// <remarks>
    /// The same question first; then one to which the very number was an answer ("31 dead" after "31 passengers have died"); then one
    /// that only the event parts, where both numbers can be right.
    /// </remarks>
    public static int? Find(IReadOnlyList<SlotState> slots, Figure figure, Func<Figure, SlotEntry, bool> isOther) =>
        First(slots, figure, isOther, slot => slot.Entries[0].Figure.Event == figure.Event && FigureSlot.IsSame(slot.Entries[0].Figure, figure))
        ?? First(slots, figure, isOther, slot => slot.Entries.Any(e => e.Figure.Value == figure.Value && FigureSlot.IsSame(e.Figure, figure)))
        ?? First(slots, figure, isOther, slot => slot.Entries.Any(e => e.IsCurrent && FigureSlot.IsSame(e.Figure, figure)))
        ?? (FigureSlot.IsSame(figure, figure) ? slots.Count : null);

    private static int? First(
        IReadOnlyList<SlotState> slots, Figure figure, Func<Figure, SlotEntry, bool> isOther, Func<SlotState, bool> isWanted)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (isWanted(slots[i]) && !slots[i].Entries.All(e => isOther(figure, e)))
                return i;
        }

        return null;
    }
}
