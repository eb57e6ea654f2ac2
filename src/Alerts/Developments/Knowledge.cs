using Alerts.Articles;
using Alerts.Developments.Statements;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Stories.Statements;
using Alerts.Text.Comparing;

namespace Alerts.Developments;

/// <summary>Every sentence known while an item is read: the story before it, and its own so far.</summary>
/// <param name="story">The story before it.</param>
/// <param name="indexed">The story's statements, indexed; the item's sentences are added.</param>
/// <param name="own">The item.</param>
internal sealed class Knowledge(StoryState story, IndexedStatements indexed, ItemId own)
{
    private readonly Lazy<Dictionary<(int Item, int Sentence), IReadOnlyList<uint>>> _terms = new(() =>
        story.Statements.GroupBy(s => (s.Item, s.Sentence)).ToDictionary(s => s.Key, s => s.First().Terms));

    private readonly Dictionary<(int Item, int Sentence), IReadOnlySet<uint>> _words = [];
    private readonly List<SentenceRef> _own = [];
    private readonly List<IReadOnlyList<uint>> _ownTerms = [];

    /// <summary>The item that is read.</summary>
    public ItemId Own => own;

    /// <summary>Everything known, by its words.</summary>
    public KnownStatements Statements => indexed.Known;

    /// <summary>How new a sentence of the item is, and how likely it is news.</summary>
    public (Novelty Novelty, NewsRating Rating) Judge(SentenceCore core)
    {
        var sentence = core.Sentence;
        var traits = SentenceTraits.Of(core.Text, sentence.Terms, Math.Max(0, sentence.Sentence.Paragraph - 1));
        return indexed.Index.Judge(sentence.Terms, traits);
    }

    /// <summary>Makes a sentence of the item known to those behind it.</summary>
    public void Learn(SentenceCore core)
    {
        var sentence = core.Sentence;
        var at = new SentenceRef(Own, core.Index, sentence.Sentence.Paragraph, sentence.Sentence.Number);
        _own.Add(at);
        _ownTerms.Add([.. sentence.Terms.Select(term => term.Hash)]);
        indexed.Add(at, _ownTerms[^1], StatementReader.Kept(core.Traits));
    }

    /// <summary>A statement by its number in the index: those of the story come first.</summary>
    public SentenceRef? At(int? statement) => statement is not { } number ? null
        : number >= story.Statements.Count ? _own[number - story.Statements.Count]
        : new SentenceRef(story.Items[story.Statements[number].Item].Id, story.Statements[number].Sentence, 0, 0);

    /// <summary>The words of the sentence that gave an entry of the ledger, as families; null where they are not held.</summary>
    public IReadOnlySet<uint>? Words(SlotEntry entry)
    {
        if (_words.TryGetValue((entry.Item, entry.Sentence), out var words))
            return words;
        var terms = entry.Item == story.Items.Count ? _ownTerms.ElementAtOrDefault(entry.Sentence)
            : _terms.Value.GetValueOrDefault((entry.Item, entry.Sentence));
        return terms is null ? null : _words[(entry.Item, entry.Sentence)] = terms.Select(WordFamilies.Of).ToHashSet();
    }

    /// <summary>Whether a statement has a word.</summary>
    /// <param name="statement">Its number in the index; null for none.</param>
    /// <param name="term">The word's hash.</param>
    public bool Holds(int? statement, uint term) => statement is { } number
        && (number >= story.Statements.Count ? _ownTerms[number - story.Statements.Count] : story.Statements[number].Terms).Contains(term);
}
