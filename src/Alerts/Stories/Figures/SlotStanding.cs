using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>How a slot stands: do those who give a number agree?</summary>
public enum SlotStanding
{
    /// <summary>One holder, or nobody in particular.</summary>
    Single,

    /// <summary>Several holders whose numbers can all be right.</summary>
    Agreed,

    /// <summary>Several holders whose numbers cannot all be right.</summary>
    Contested,
}

/// <summary>The value that a holder stands by.</summary>
/// <param name="Holder">Who, as written; null where nobody was named.</param>
/// <param name="Role">What they are, as written; null where not told.</param>
/// <param name="Written">The figure as written ("around 140").</param>
/// <param name="Value">The number in it.</param>
public sealed record HeldValue(string? Holder, string? Role, string Written, decimal Value);

/// <summary>A slot as it stands now.</summary>
/// <param name="Label">What is counted, for people.</param>
/// <param name="Standing">Whether the holders agree.</param>
/// <param name="Values">The latest value of each holder, in the order in which the holders first spoke.</param>
public sealed record SlotView(string Label, SlotStanding Standing, IReadOnlyList<HeldValue> Values)
{
    /// <summary>Sums up a slot.</summary>
    /// <param name="slot">The slot.</param>
    public static SlotView Of(SlotState slot)
    {
        var latest = new List<SlotEntry>();
        foreach (var entry in slot.Entries.Where(e => e.IsCurrent && e.Figure.Qualifier != Qualifier.Vague))
        {
            var place = latest.FindIndex(e =>
                Holders.AreSame(e.Figure.Holder, entry.Figure.Holder) || (e.Figure.Holder is null && entry.Figure.Holder is null));
            if (place < 0)
                latest.Add(entry);
            else
                latest[place] = entry;
        }

        var named = latest.Where(e => e.Figure.Holder is not null).ToList();
        var contested = named.Any(a => named.Any(b => !FigureSlot.IsCompatible(a.Figure, b.Figure)));
        var standing = contested ? SlotStanding.Contested : named.Count > 1 ? SlotStanding.Agreed : SlotStanding.Single;
        return new SlotView(slot.Label, standing, [.. latest.Select(e => new HeldValue(
            e.Figure.Holder, e.Figure.HolderRole, e.Figure.Written, e.Figure.Value))]);
    }
}
