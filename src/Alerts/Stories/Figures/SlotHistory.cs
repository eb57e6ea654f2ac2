using Alerts.Articles;
using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>A slot with all that was ever said in answer, for charts and for checking.</summary>
/// <param name="Slot">How it stands.</param>
/// <param name="Kind">What sort of quantity is counted.</param>
/// <param name="Unit">Currency or unit of measure; null for counts, percentages and scores.</param>
/// <param name="Answers">The answers in the order in which they came in.</param>
public sealed record SlotHistory(SlotView Slot, FigureKind Kind, string? Unit, IReadOnlyList<SlotAnswer> Answers)
{
    /// <summary>Where it is counted: a country, a place as written, or "worldwide"; null where nobody tells a place.</summary>
    public string? Place { get; init; }

    /// <summary>The history of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="items">The items of its story.</param>
    public static SlotHistory Of(SlotState slot, IReadOnlyList<StoryItem> items)
    {
        var place = slot.Entries.Select(e => e.Figure.Place).FirstOrDefault(p => p is not null);
        return new SlotHistory(
            SlotView.Of(slot) with { Label = FigureSlot.At(slot.Label, place) }, slot.Entries[0].Figure.Kind, slot.Entries[0].Figure.Unit,
            [.. slot.Entries.Select(e => Answer(e, items[e.Item].Id))]) { Place = place };
    }

    private static SlotAnswer Answer(SlotEntry entry, ItemId item) => new(
        entry.Figure.Written, entry.Figure.Value, entry.Figure.Low, entry.Figure.High == decimal.MaxValue ? null : entry.Figure.High,
        entry.Figure.Qualifier, entry.Figure.Holder, entry.Figure.HolderRole, entry.Figure.AsOf?.Written, entry.Published, item, entry.Sentence,
        entry.IsCurrent, entry.IsWithdrawn == true);
}

/// <summary>One answer.</summary>
/// <param name="Written">The figure as written.</param>
/// <param name="Value">The number in it.</param>
/// <param name="Low">Least value that the wording allows.</param>
/// <param name="High">Greatest value that the wording allows; null where it sets none.</param>
/// <param name="Qualifier">How the number is meant.</param>
/// <param name="Holder">Who says so, as written; null where nobody is named.</param>
/// <param name="Role">What the holder is, as written; null where not told.</param>
/// <param name="AsOf">As of when, as written; null where the sentence tells no time.</param>
/// <param name="Published">When it was published; null where not known.</param>
/// <param name="Item">The item that says it.</param>
/// <param name="Sentence">Index of the sentence in the item, from 0.</param>
/// <param name="IsCurrent">False where it only repeats, or is older than what was known.</param>
/// <param name="IsWithdrawn">True where its article took it back.</param>
public sealed record SlotAnswer(
    string Written, decimal Value, decimal Low, decimal? High, Qualifier Qualifier, string? Holder, string? Role, string? AsOf,
    DateTimeOffset? Published, ItemId Item, int Sentence, bool IsCurrent, bool IsWithdrawn);
