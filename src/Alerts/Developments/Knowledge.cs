using Alerts.Articles;
using Alerts.Developments.Statements;
using Alerts.Stories;
using Alerts.Stories.Statements;
using Alerts.Text;
using Alerts.Text.Comparing;

namespace Alerts.Developments;

/// <summary>Every sentence known while an item is read: the story before it, and its own so far.</summary>
internal sealed class Knowledge
{
    private readonly StatementIndex _index = new();
    private readonly List<SentenceRef> _statements = [];
    private readonly List<IReadOnlyList<uint>> _terms = [];
    private readonly KnownStatements _known = new();

    public Knowledge(StoryState story, ItemId own)
    {
        Own = own;
        foreach (var statement in story.Statements)
        {
            Learn(new SentenceRef(story.Items[statement.Item].Id, statement.Sentence, 0, 0), statement.Terms, statement.Traits);
        }
    }

    /// <summary>The item that is read.</summary>
    public ItemId Own { get; }

    /// <summary>Everything known, by its words.</summary>
    public KnownStatements Statements => _known;

    public Novelty Score(AnalyzedSentence sentence) => _index.Score(sentence.Terms);

    public void Learn(ArticleItem item, int index)
    {
        var sentence = item.Analysis.Sentences[index];
        Learn(
            new SentenceRef(Own, index, sentence.Sentence.Paragraph, sentence.Sentence.Number),
            [.. sentence.Terms.Select(term => term.Hash)], StatementReader.Kept(item, index));
    }

    /// <summary>A statement by its number in the index.</summary>
    public SentenceRef? At(int? statement) => statement is { } number ? _statements[number] : null;

    /// <summary>Whether a statement has a word.</summary>
    /// <param name="statement">Its number in the index; null for none.</param>
    /// <param name="term">The word's hash.</param>
    public bool Holds(int? statement, uint term) => statement is { } number && _terms[number].Contains(term);

    private void Learn(SentenceRef at, IReadOnlyList<uint> terms, StatementTraits? traits)
    {
        _index.Add(terms);
        _statements.Add(at);
        _terms.Add(terms);
        _known.Add(KnownStatements.From(at, terms, traits));
    }
}
