using Alerts.Text.Extracting;

namespace Alerts.Stories.Figures;

/// <summary>Keeps who says how many, and judges a new figure by it. Pure: every method returns a new ledger.</summary>
/// <param name="Slots">The slots, in the order in which they were opened.</param>
public sealed record FigureLedger(IReadOnlyList<SlotState> Slots)
{
    /// <summary>Figures that the article being read gives with their holders: they tell whose an old number is.</summary>
    public IReadOnlyList<Figure> Voices { get; init; } = [];

    // Fewer than this many of a thing come about too often to tell that a holder speaks of the same ("two people").
    private const decimal LeastTelling = 10;

    // Numbers as large as this are written without their currency once it was told.
    private const decimal LeastSum = 1_000_000;

    /// <summary>Tells for a figure being read whether an entry, for all its words, is about another matter ("six cases in another country");
    /// by default none is.</summary>
    public Func<Figure, SlotEntry, bool> IsOfOtherMatter { get; init; } = (_, _) => false;

    /// <summary>Judges a figure that somebody says of his own knowledge.</summary>
    /// <inheritdoc cref="Judge(Figure, DateTimeOffset?, Saying)"/>
    public FigureJudgement Judge(Figure figure, DateTimeOffset? published) => Judge(figure, published, Saying.Plain);

    /// <summary>Judges a figure by what is known.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="published">When its article was published; null where not known.</param>
    /// <param name="saying">Whether its holder says, confirms or only repeats it.</param>
    public FigureJudgement Judge(Figure figure, DateTimeOffset? published, Saying saying)
    {
        if (figure.IsDenied)
            return FigureJudgement.NoSlot;
        var places = new SlotPlaces(Slots, figure);
        var slot = SlotFinder.Find(Slots, figure, (f, e) => !places.CanShare(e.Figure) || IsOfOtherMatter(f, e));
        if (slot is null)
            return figure.Event is null && figure.Thing is null && Repeats(figure) ? Owned(figure, saying) : FigureJudgement.NoSlot;
        if (slot == Slots.Count)
            return IsOwnNumber(figure) || IsKnownSum(figure) ? FigureJudgement.Repeated : new FigureJudgement(FigureVerdict.First, slot, null);

        var (verdict, earlier) = new SlotJudge(Slots[slot.Value], Voices).Judge(figure, published, saying);
        return verdict is FigureVerdict.Update or FigureVerdict.Conflict && earlier is not null
            && !SlotCertainty.IsSure(Slots[slot.Value], earlier, figure, verdict)
            ? new FigureJudgement(FigureVerdict.First, Slots.Count, null) { IsUnsure = true } : new FigureJudgement(verdict, slot, earlier);
    }

    /// <summary>The ledger with a figure taken in as it was judged.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="placement">How it was judged, and where it belongs; the number of slots for a new one.</param>
    /// <param name="item">Index of its item in the story.</param>
    /// <param name="published">When it was published; null where not known.</param>
    public FigureLedger With(Figure figure, FigurePlacement placement, int item, DateTimeOffset? published)
    {
        var (slot, verdict) = (placement.Slot, placement.Verdict);
        var isCurrent = verdict switch
        {
            FigureVerdict.Known => IsNewVoice(figure, slot),
            FigureVerdict.Stale or FigureVerdict.Lower => false,
            // An article that corrects an old number of its own says nothing of the numbers that came after it.
            FigureVerdict.Correction when placement.Withdraws is { } withdrawn => Slots[slot].Entries[withdrawn].IsCurrent,
            _ => true,
        };
        var entry = new SlotEntry(figure, item, placement.Sentence, published, isCurrent);
        if (slot == Slots.Count)
            return this with { Slots = [.. Slots, new SlotState(FigureSlot.Label(figure), [entry])] };

        var entries = Slots[slot].Entries.Select((e, i) => i == placement.Withdraws ? e.Withdrawn() : e);
        return this with { Slots = [.. Slots.Select((s, i) => i == slot ? s with { Entries = [.. entries, entry] } : s)] };
    }

    /// <summary>The ledger without what some items said: it stays in the history, and nobody holds it any more.</summary>
    /// <param name="isWithdrawn">Tells for the index of an item whether it was withdrawn.</param>
    public FigureLedger Withdraw(Func<int, bool> isWithdrawn) => new(
        [.. Slots.Select(slot => slot with { Entries = [.. slot.Entries.Select(e => isWithdrawn(e.Item) ? e.Withdrawn() : e)] })]);

    // A holder who gives a known number for the first time holds it from now on.
    private bool IsNewVoice(Figure figure, int slot) =>
        figure.Holder is not null && figure.Qualifier != Qualifier.Vague && slot < Slots.Count
        && !Slots[slot].Entries.Any(e => e.IsCurrent && Holders.AreSame(e.Figure, figure));

    // "The company says 19" after "19 miners are trapped": now it is known whose number that is.
    private FigureJudgement Owned(Figure figure, Saying saying)
    {
        var slot = Slots.Index().FirstOrDefault(s => s.Item.Entries.Any(e => e is { IsCurrent: true, Figure.Holder: null } && IsSameNumber(e.Figure, figure)));
        return figure.Holder is null || saying == Saying.Repeats || figure.Value < LeastTelling || slot.Item is null ? FigureJudgement.Repeated
            : new FigureJudgement(FigureVerdict.Known, slot.Index, null);
    }

    internal static bool IsSameNumber(Figure one, Figure other) => one.Value == other.Value
        && ((one.Kind == other.Kind && one.Unit == other.Unit) || IsShortFor(one, other) || IsShortFor(other, one));

    // "Stands by 3 billion": what everybody knows to be dollars.
    private static bool IsShortFor(Figure bare, Figure sum) =>
        bare is { Kind: FigureKind.Count, Thing: null, Event: null, Value: >= LeastSum } && sum.Kind == FigureKind.Money;

    private bool Repeats(Figure figure) =>
        Slots.Any(s => s.Entries.Any(e => IsSameNumber(e.Figure, figure)));

    // "The price tag is 480 million euros" after "the mission costs 480 million euros": a sum of money is seldom met by chance.
    private bool IsKnownSum(Figure figure) => figure is { Kind: FigureKind.Money, Value: >= LeastTelling, Holder: null } && Slots.Any(
        s => s.Entries.Any(e => e.IsCurrent && e.Figure.IsHypothetical == figure.IsHypothetical && IsSameNumber(e.Figure, figure) && ShareThing(e.Figure, figure)));

    // "The mission" and "the mission's price tag"; not an offer and a profit.
    private static bool ShareThing(Figure one, Figure other) => one.Thing == other.Thing
        || (one.Thing is not null && other.Modifiers.Contains(one.Thing)) || (other.Thing is not null && one.Modifiers.Contains(other.Thing));

    // "The ministry stands by 97 cases" after "97 people are infected, the ministry said": the holder's own number in other words.
    private bool IsOwnNumber(Figure figure) => figure is { Kind: FigureKind.Count, Value: >= LeastTelling, IsHypothetical: false } && Slots.Any(
        s => s.Entries.Any(e => e.IsCurrent && e.Figure.Kind == figure.Kind && e.Figure.Value == figure.Value
            && (figure.Event is null || e.Figure.Event == figure.Event) && Holders.AreSame(e.Figure, figure)));
}

/// <summary>How a figure was judged.</summary>
/// <param name="Verdict">What it means for its slot.</param>
/// <param name="Slot">Index of the slot, the number of slots for a new one; null where it has none.</param>
/// <param name="Earlier">The entry that it was compared with; null where there is none.</param>
public sealed record FigureJudgement(FigureVerdict Verdict, int? Slot, SlotEntry? Earlier)
{
    /// <summary>True where it may be the update or the contradiction of a known figure, and too little tells that both count the same.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>It does not say what is counted.</summary>
    public static FigureJudgement NoSlot { get; } = new(FigureVerdict.NoSlot, null, null);

    /// <summary>It gives a known number without saying what is counted, or in other words.</summary>
    public static FigureJudgement Repeated { get; } = new(FigureVerdict.Known, null, null);
}
