using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Times;

namespace Alerts.Stories.Figures;

/// <summary>A slot as it stands now.</summary>
/// <param name="Label">What is counted, for people.</param>
/// <param name="Standing">Whether the holders agree.</param>
/// <param name="Values">The latest value of each holder, in the order in which the holders first spoke.</param>
public sealed record SlotView(string Label, SlotStanding Standing, IReadOnlyList<HeldValue> Values)
{
    /// <summary>How far apart the lowest and the highest value of a contested slot are; null for any other.</summary>
    public decimal? Gap { get; init; }

    /// <summary>How far apart they were before the last of them moved; null where the slot was not contested then.</summary>
    public decimal? GapBefore { get; init; }

    /// <summary>Sums up a slot.</summary>
    /// <param name="slot">The slot.</param>
    public static SlotView Of(SlotState slot)
    {
        var latest = new List<SlotEntry>();
        decimal? gap = null, before = null;
        var wasContested = false;
        foreach (var entry in slot.Entries.Where(e => e.IsCurrent && e.Figure.Qualifier != Qualifier.Vague))
        {
            var place = latest.FindIndex(e =>
                Holders.AreSame(e.Figure, entry.Figure) || (e.Figure.Holder is null && entry.Figure.Holder is null));
            if (place < 0)
                latest.Add(entry);
            else
                latest[place] = entry with { Figure = Introduced(entry.Figure, latest[place].Figure) };
            (before, gap) = (gap, GapOf(latest));
            wasContested |= gap is not null;
        }

        var named = latest.Count(e => e.Figure.Holder is not null);
        var standing = gap is not null ? SlotStanding.Contested
            : latest.Count == 0 && slot.Entries.Any(e => e.IsWithdrawn == true) ? SlotStanding.Withdrawn
            : wasContested || WasContested(slot) ? SlotStanding.Resolved
            : named > 1 ? SlotStanding.Agreed : SlotStanding.Single;
        return new SlotView(slot.Label, standing, [.. latest.Select(Held)]) { Gap = gap, GapBefore = gap is null ? null : before };
    }

    // Who was introduced once is known from then on.
    private static Figure Introduced(Figure now, Figure before) => now with
    {
        HolderRole = now.HolderRole ?? before.HolderRole,
        HolderInFull = now.HolderInFull ?? (before.Holder == now.Holder ? before.HolderInFull : null),
    };

    private static HeldValue Held(SlotEntry entry) => new(
        entry.Figure.Holder, entry.Figure.HolderRole, entry.Figure.Written, entry.Figure.Value)
    {
        FullName = entry.Figure.HolderInFull,
        Since = entry.Figure.AsOf is { Relation: TimeRelation.Since or TimeRelation.AsOf } time ? time.Written : null,
    };

    // A holder who withdrew was one side of the contest.
    private static bool WasContested(SlotState slot)
    {
        var held = slot.Entries.Where(e => (e.IsCurrent || e.IsWithdrawn == true) && e.Figure.Qualifier != Qualifier.Vague).ToList();
        return slot.Entries.Any(e => e.IsWithdrawn == true) && GapOf(held) is not null
            && held.Exists(a => held.Exists(b => a.Figure.Holder is not null && b.Figure.Holder is not null
                && !Holders.AreSame(a.Figure, b.Figure) && !FigureSlot.IsCompatible(a.Figure, b.Figure)));
    }

    // Nobody's number contests nothing.
    private static decimal? GapOf(List<SlotEntry> latest)
    {
        var named = latest.FindAll(e => e.Figure.Holder is not null);
        return named.Exists(a => named.Exists(b => !FigureSlot.IsCompatible(a.Figure, b.Figure)))
            ? named.Max(e => e.Figure.Value) - named.Min(e => e.Figure.Value) : null;
    }
}
