using Alerts.Articles;
using Alerts.Developments.Editions;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text;
using Alerts.Text.Extracting;

namespace Alerts.Developments;

/// <summary>Puts the figures of an item into the ledger of its story, one after the other.</summary>
/// <param name="story">The story before it.</param>
/// <param name="own">The item.</param>
/// <param name="published">When its article was published; null where not known.</param>
/// <param name="sentences">Its sentences.</param>
internal sealed class FigureReading(StoryState story, ItemId own, DateTimeOffset? published, IReadOnlyList<AnalyzedSentence> sentences)
{
    private readonly List<FigurePlacement> _placements = [];
    private FigureLedger _ledger = new(story.Slots) { Voices = [.. sentences.SelectMany(s => s.Figures).Where(f => f.Holder is not null)] };

    /// <summary>Where the figures were put so far.</summary>
    public IReadOnlyList<FigurePlacement> Placements => _placements;

    /// <summary>Judges the figures of a sentence and takes them in.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Its index in the item.</param>
    /// <param name="saying">How its speaker comes to say it.</param>
    /// <param name="isOther">Whether an entry is about another matter than a figure of the sentence.</param>
    /// <param name="change">What it changes of the edition before; null where nothing.</param>
    public IReadOnlyList<PlacedFigure> Place(
        AnalyzedSentence sentence, int index, Saying saying, Func<Figure, SlotEntry, bool> isOther, EditionChange? change)
    {
        _ledger = _ledger with { IsOfOtherMatter = isOther };
        var placed = new List<PlacedFigure>();
        for (var i = 0; i < sentence.Figures.Count; i++)
        {
            var figure = sentence.Figures[i];
            var judged = _ledger.Judge(figure, published, saying);
            var (verdict, slot, earlier) = judged;
            var withdrawn = figure == change?.Is ? Withdrawn(change) : null;
            if (withdrawn is { } taken)
                (verdict, slot, earlier) = (FigureVerdict.Correction, taken.Slot, _ledger.Slots[taken.Slot].Entries[taken.Entry]);
            placed.Add(new PlacedFigure(figure, verdict, slot, earlier) { IsUnsure = judged.IsUnsure });
            if (slot is not { } number)
                continue;

            var placement = new FigurePlacement(index, i, number, verdict) { Withdraws = withdrawn?.Entry };
            _placements.Add(placement);
            _ledger = _ledger.With(figure, placement, story.Items.Count, published);
        }

        return placed;
    }

    /// <summary>What a figure's verdict makes of its sentence; null where the words decide.</summary>
    public DevelopmentKind? Kind(PlacedFigure figure) => figure.Verdict switch
    {
        FigureVerdict.Conflict => DevelopmentKind.Conflict,
        // A number that moves within one article was never told before, so there is nothing to update.
        FigureVerdict.Update when !IsOwn(figure.Earlier) => DevelopmentKind.Update,
        FigureVerdict.Correction when !IsOwn(figure.Earlier) => DevelopmentKind.Correction,
        FigureVerdict.Confirmation when !IsOwn(figure.Earlier) => DevelopmentKind.Confirmation,
        _ => null,
    };

    /// <summary>The sentence of an entry of the ledger.</summary>
    public SentenceRef? At(SlotEntry? entry) =>
        entry is null ? null : new SentenceRef(IsOwn(entry) ? own : story.Items[entry.Item].Id, entry.Sentence, 0, 0);

    /// <summary>The texts of the story that give the number of a figure that has a slot.</summary>
    public IEnumerable<(string Article, int Number)> TextsOf(PlacedFigure figure) => _ledger.Slots[figure.Slot!.Value].Entries
        .Where(e => e.Figure.Value == figure.Figure.Value && e.IsWithdrawn != true && !IsOwn(e)).Select(e => story.Items[e.Item].Text);

    /// <summary>What is counted by a figure that has a slot.</summary>
    public string Label(PlacedFigure figure) => _ledger.Slots[figure.Slot!.Value].Label;

    /// <summary>What a figure did to its slot, with the slot as it stands by now.</summary>
    public FigureChange Change(PlacedFigure figure)
    {
        var slot = SlotView.Of(_ledger.Slots[figure.Slot!.Value]);
        var held = slot.Values.FirstOrDefault(value => Holders.AreSame(value.Holder, figure.Figure.Holder));
        return new FigureChange(
            slot, figure.Figure.Holder, figure.Figure.HolderRole ?? held?.Role,
            figure.Verdict is FigureVerdict.Conflict or FigureVerdict.Confirmation ? null : figure.Earlier?.Figure.Written, figure.Figure.Written);
    }

    /// <summary>What an edition changed in a figure that has no slot.</summary>
    public static FigureChange Change(Figure was, Figure now) => new(
        new SlotView(FigureSlot.Label(now), SlotStanding.Single, [new HeldValue(now.Holder, now.HolderRole, now.Written, now.Value)]),
        now.Holder, now.HolderRole, was.Written, now.Written);

    private bool IsOwn(SlotEntry? entry) => entry?.Item == story.Items.Count;

    // The entry that the edition before made of the figure.
    private (int Slot, int Entry)? Withdrawn(EditionChange change)
    {
        for (var slot = 0; slot < _ledger.Slots.Count; slot++)
        {
            var entries = _ledger.Slots[slot].Entries;
            for (var i = entries.Count - 1; i >= 0; i--)
            {
                if (entries[i].Item < story.Items.Count && story.Items[entries[i].Item].Id.ArticleId == own.ArticleId
                    && entries[i].Sentence == change.Sentence && entries[i].Figure.Span == change.Was!.Span)
                    return (slot, i);
            }
        }

        return null;
    }
}

/// <summary>A figure of a sentence as it was judged.</summary>
internal sealed record PlacedFigure(Figure Figure, FigureVerdict Verdict, int? Slot, SlotEntry? Earlier)
{
    /// <summary>True where it may change a known figure, and too little tells that both count the same.</summary>
    public bool IsUnsure { get; init; }
}
