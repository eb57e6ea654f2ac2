using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>Everything that was said in answer to one question ("how many political prisoners were released?").</summary>
/// <param name="Label">The question, for people ("political prisoners released").</param>
/// <param name="Entries">The answers in log order; never empty.</param>
public sealed record SlotState(string Label, IReadOnlyList<SlotEntry> Entries);

/// <summary>One answer.</summary>
/// <param name="Figure">The figure, with its holder.</param>
/// <param name="Item">Index of its item in <see cref="StoryState.Items"/>.</param>
/// <param name="Sentence">Index of its sentence in the item.</param>
/// <param name="Published">When it was published; null where not known.</param>
/// <param name="IsCurrent">False where its holder only repeats himself or the value is older: it stands in the history but changes nothing.</param>
public sealed record SlotEntry(Figure Figure, int Item, int Sentence, DateTimeOffset? Published, bool IsCurrent)
{
    /// <summary>True where its article took it back; otherwise null.</summary>
    public bool? IsWithdrawn { get; init; }

    /// <summary>The answer taken back.</summary>
    public SlotEntry Withdrawn() => this with { IsCurrent = false, IsWithdrawn = true };
}
