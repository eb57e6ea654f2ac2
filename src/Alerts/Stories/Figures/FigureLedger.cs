using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>Keeps who says how many, and judges a new figure by it. Pure: every method returns a new ledger.</summary>
/// <param name="Slots">The slots, in the order in which they were opened.</param>
public sealed record FigureLedger(IReadOnlyList<SlotState> Slots)
{
    // Events whose totals only grow: a lower total of nobody in particular is an old one (TEXT-CORE rule, section 6).
    private static readonly HashSet<string> Growing = ["die", "injure", "arrest", "release", "rescue", "evacuate", "infect", "destroy", "charge"];

    /// <summary>Judges a figure by what is known.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="published">When its article was published; null where not known.</param>
    public FigureJudgement Judge(Figure figure, DateTimeOffset? published)
    {
        var slot = SlotOf(figure);
        if (slot is null)
        {
            return figure.Event is null && figure.Thing is null && Repeats(figure)
                ? new FigureJudgement(FigureVerdict.Known, null, null)
                : new FigureJudgement(FigureVerdict.NoSlot, null, null);
        }

        if (slot == Slots.Count)
            return new FigureJudgement(FigureVerdict.First, slot, null);

        var history = Slots[slot.Value].Entries;
        var current = history.Where(e => e.IsCurrent).ToList();
        var own = current.FindLast(e => Holders.AreSame(e.Figure.Holder, figure.Holder));
        var rival = current.FindLast(e => !Holders.AreSame(e.Figure.Holder, figure.Holder) && !FigureSlot.IsCompatible(e.Figure, figure));
        var verdict = Verdict(figure, published, history, own, rival, Agrees(current, figure));
        return new FigureJudgement(verdict, slot, verdict == FigureVerdict.Conflict ? rival : own ?? rival ?? current.LastOrDefault());
    }

    /// <summary>The ledger with a figure taken in as it was judged.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="verdict">How it was judged.</param>
    /// <param name="slot">Index of its slot; the number of slots for a new one.</param>
    /// <param name="item">Index of its item in the story.</param>
    /// <param name="sentence">Index of its sentence in the item.</param>
    /// <param name="published">When it was published; null where not known.</param>
    public FigureLedger With(Figure figure, FigureVerdict verdict, int slot, int item, int sentence, DateTimeOffset? published)
    {
        var isCurrent = verdict == FigureVerdict.Known ? IsNewVoice(figure, slot) : verdict is not (FigureVerdict.Stale or FigureVerdict.Lower);
        var entry = new SlotEntry(figure, item, sentence, published, isCurrent);
        return slot == Slots.Count
            ? new FigureLedger([.. Slots, new SlotState(FigureSlot.Label(figure), [entry])])
            : new FigureLedger([.. Slots.Select((s, i) => i == slot ? s with { Entries = [.. s.Entries, entry] } : s)]);
    }

    private static FigureVerdict Verdict(
        Figure figure, DateTimeOffset? published, IReadOnlyList<SlotEntry> history, SlotEntry? own, SlotEntry? rival, bool agrees)
    {
        if (figure.Qualifier == Qualifier.Vague)
            return FigureVerdict.Known;
        if (history.All(e => e.Figure.Qualifier == Qualifier.Vague))
            return FigureVerdict.Update;
        if (own is not null)
        {
            if (FigureSlot.IsCompatible(own.Figure, figure))
                return FigureVerdict.Known;
            if (published < own.Published)
                return FigureVerdict.Stale;
            // An own number of before is an old copy, unless the article is dated later.
            if (!(published > own.Published) && history.Any(e => Says(e, figure) && Holders.AreSame(e.Figure.Holder, figure.Holder)))
                return FigureVerdict.Known;
            return figure.Value < own.Figure.Value && Grows(figure) ? FigureVerdict.Correction : FigureVerdict.Update;
        }

        // Whoever sides with one of the holders adds no number, whatever the other one says.
        if (rival is null || agrees || history.Any(e => Says(e, figure)))
            return FigureVerdict.Known;
        if (published < rival.Published)
            return FigureVerdict.Stale;
        if (figure.Holder is not null && rival.Figure.Holder is not null)
            return FigureVerdict.Conflict;

        // One of the two names nobody, so a disagreement cannot be told from the passing of time.
        return Grows(figure) && figure.Value < rival.Figure.Value ? FigureVerdict.Lower : FigureVerdict.Update;
    }

    private static bool Agrees(List<SlotEntry> current, Figure figure) =>
        current.Exists(e => e.Figure.Qualifier != Qualifier.Vague && FigureSlot.IsCompatible(e.Figure, figure));

    // A holder who gives a known number for the first time holds it from now on.
    private bool IsNewVoice(Figure figure, int slot) =>
        figure.Holder is not null && figure.Qualifier != Qualifier.Vague && slot < Slots.Count
        && !Slots[slot].Entries.Any(e => e.IsCurrent && Holders.AreSame(e.Figure.Holder, figure.Holder));

    private static bool Says(SlotEntry entry, Figure figure) =>
        entry.Figure.Value == figure.Value && entry.Figure.Qualifier != Qualifier.Vague;

    private int? SlotOf(Figure figure)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            if (FigureSlot.IsSame(Slots[i].Entries[0].Figure, figure))
                return i;
        }

        return FigureSlot.IsSame(figure, figure) ? Slots.Count : null;
    }

    private bool Repeats(Figure figure) =>
        Slots.Any(s => s.Entries.Any(e => e.Figure.Kind == figure.Kind && e.Figure.Value == figure.Value));

    private static bool Grows(Figure figure) => figure.Event is { } happened && Growing.Contains(happened);
}

/// <summary>How a figure was judged.</summary>
/// <param name="Verdict">What it means for its slot.</param>
/// <param name="Slot">Index of the slot, the number of slots for a new one; null where it has none.</param>
/// <param name="Earlier">The entry that it was compared with; null where there is none.</param>
public sealed record FigureJudgement(FigureVerdict Verdict, int? Slot, SlotEntry? Earlier);
