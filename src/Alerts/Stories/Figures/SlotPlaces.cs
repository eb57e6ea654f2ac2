using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>Where the figures that count like a new one are counted: as long as a story knows one place only, it need not be named.</summary>
/// <param name="slots">The slots.</param>
/// <param name="figure">The new figure.</param>
internal sealed class SlotPlaces(IReadOnlyList<SlotState> slots, Figure figure)
{
    private readonly Lazy<bool> _isOnePlace = new(() => IsOnePlace(slots, figure));

    /// <summary>True where nothing tells that an entry is counted at another place.</summary>
    public bool CanShare(Figure known) => known.Place is not null && figure.Place is not null
        ? FigureSlot.SharePlace(known, figure)
        : _isOnePlace.Value || FigureSlot.IsVeryNumber(known, figure);

    private static bool IsOnePlace(IReadOnlyList<SlotState> slots, Figure figure)
    {
        var one = figure;
        foreach (var known in slots.SelectMany(slot => slot.Entries).Select(entry => entry.Figure))
        {
            if (known.Place is null || known.Kind != figure.Kind || known.Unit != figure.Unit || !FigureSlot.CountsAlike(known, figure))
                continue;
            if (one.Place is not null && !FigureSlot.SharePlace(one, known))
                return false;
            one = one.Place is null ? known : one;
        }

        return true;
    }
}
