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
    // News is rare: its likelihood is often below a thousandth, and still ranks.
    private const int Digits = 5;

    private readonly StoryState _story;
    private readonly DateTimeOffset? _published;
    private readonly StatementIndex _index;
    private readonly List<SentenceRef> _own = [];
    private readonly List<FigurePlacement> _placements = [];
    private FigureLedger _ledger;

    /// <summary>Begins to read an item.</summary>
    /// <param name="story">The story before it.</param>
    /// <param name="index">The story's statements; the item's sentences are added to it.</param>
    /// <param name="own">The item.</param>
    /// <param name="published">When it was published; null where not known.</param>
    public Knowledge(StoryState story, StatementIndex index, ItemId own, DateTimeOffset? published)
    {
        (_story, _index, Own, _published) = (story, index, own, published);
        _ledger = new FigureLedger(story.Slots);
    }

    /// <summary>The item that is read.</summary>
    public ItemId Own { get; }

    /// <summary>Where its figures were put so far.</summary>
    public IReadOnlyList<FigurePlacement> Placements => _placements;

    public Novelty Score(AnalyzedSentence sentence) => _index.Score(sentence.Terms);

    /// <summary>How likely a sentence of the item is news.</summary>
    public SentenceRating Rate(ArticleItem item, int index)
    {
        var sentence = item.Analysis.Sentences[index];
        var traits = SentenceTraits.Of(item.SentenceText(index), sentence.Terms, Math.Max(0, sentence.Sentence.Paragraph - 1));
        var rating = _index.Rate(sentence.Terms, traits);
        return new SentenceRating(Math.Round(rating.Novelty, Digits), Math.Round(rating.News, Digits), rating.ConcernsStory);
    }

    /// <summary>Number of its content words that no statement holds.</summary>
    public int CountUnheard(AnalyzedSentence sentence) => sentence.Terms.Count(term => !_index.Holds(term.Hash));

    /// <summary>Makes a sentence of the item known to those behind it.</summary>
    public void Learn(AnalyzedSentence sentence, int index)
    {
        _index.Add([.. sentence.Terms.Select(term => term.Hash)]);
        _own.Add(new SentenceRef(Own, index, sentence.Sentence.Paragraph, sentence.Sentence.Number));
    }

    /// <summary>A statement by its number in the index: those of the story come first.</summary>
    public SentenceRef? At(int? statement) => statement is not { } number ? null
        : number >= _story.Statements.Count ? _own[number - _story.Statements.Count]
        : new SentenceRef(_story.Items[_story.Statements[number].Item].Id, _story.Statements[number].Sentence, 0, 0);

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
}

/// <summary>A figure of a sentence as it was judged.</summary>
internal sealed record PlacedFigure(Figure Figure, FigureVerdict Verdict, int? Slot, SlotEntry? Earlier);
