using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Extracting;

namespace Alerts.Developments;

/// <summary>Everything known while an item is read: the story before it, and its own sentences so far.</summary>
internal sealed class Knowledge
{
    private readonly StoryState _story;
    private readonly DateTimeOffset? _published;
    private readonly StatementIndex _index = new();
    private readonly List<SentenceRef> _statements = [];
    private readonly HashSet<uint> _heard = [];
    private readonly List<FigurePlacement> _placements = [];
    private FigureLedger _ledger;

    public Knowledge(StoryState story, ItemId own, DateTimeOffset? published)
    {
        (_story, Own, _published) = (story, own, published);
        _ledger = new FigureLedger(story.Slots);
        foreach (var statement in story.Statements)
        {
            Learn(new SentenceRef(story.Items[statement.Item].Id, statement.Sentence, 0, 0), statement.Terms);
        }
    }

    /// <summary>The item that is read.</summary>
    public ItemId Own { get; }

    /// <summary>Where its figures were put so far.</summary>
    public IReadOnlyList<FigurePlacement> Placements => _placements;

    public Novelty Score(AnalyzedSentence sentence) => _index.Score(sentence.Terms);

    /// <summary>Number of its content words that no statement holds.</summary>
    public int CountUnheard(AnalyzedSentence sentence) => sentence.Terms.Count(term => !_heard.Contains(term.Hash));

    public void Learn(AnalyzedSentence sentence, int index) => Learn(
        new SentenceRef(Own, index, sentence.Sentence.Paragraph, sentence.Sentence.Number), [.. sentence.Terms.Select(term => term.Hash)]);

    /// <summary>A statement by its number in the index.</summary>
    public SentenceRef? At(int? statement) => statement is { } number ? _statements[number] : null;

    /// <summary>The sentence of an entry of the ledger.</summary>
    public SentenceRef? At(SlotEntry? entry) =>
        entry is null ? null : new SentenceRef(IsOwn(entry) ? Own : _story.Items[entry.Item].Id, entry.Sentence, 0, 0);

    /// <summary>True where an entry comes from the item that is read.</summary>
    public bool IsOwn(SlotEntry? entry) => entry?.Item == _story.Items.Count;

    /// <summary>Judges the figures of a sentence, one after the other, and puts them into the ledger.</summary>
    public IReadOnlyList<PlacedFigure> PlaceFigures(AnalyzedSentence sentence, int index)
    {
        var placed = new List<PlacedFigure>();
        for (var i = 0; i < sentence.Figures.Count; i++)
        {
            var figure = sentence.Figures[i];
            var (verdict, slot, earlier) = _ledger.Judge(figure, _published);
            placed.Add(new PlacedFigure(figure, verdict, slot, earlier));
            if (slot is not { } number)
                continue;

            _placements.Add(new FigurePlacement(index, i, number, verdict));
            _ledger = _ledger.With(figure, verdict, number, _story.Items.Count, index, _published);
        }

        return placed;
    }

    /// <summary>What is counted by a figure that has a slot.</summary>
    public string Label(PlacedFigure figure) => _ledger.Slots[figure.Slot!.Value].Label;

    /// <summary>What a figure did to its slot, with the slot as it stands by now.</summary>
    public FigureChange Change(PlacedFigure figure) => new(
        SlotView.Of(_ledger.Slots[figure.Slot!.Value]), figure.Figure.Holder, figure.Figure.HolderRole,
        figure.Verdict == FigureVerdict.Conflict ? null : figure.Earlier?.Figure.Written, figure.Figure.Written);

    private void Learn(SentenceRef at, IReadOnlyList<uint> terms)
    {
        _index.Add(terms);
        _statements.Add(at);
        _heard.UnionWith(terms);
    }
}

/// <summary>A figure of a sentence as it was judged.</summary>
internal sealed record PlacedFigure(Figure Figure, FigureVerdict Verdict, int? Slot, SlotEntry? Earlier);
