using Alerts.Developments.Statements;
using Alerts.Stories;
using Alerts.Stories.Statements;
using Alerts.Text;
using Alerts.Text.Comparing;

namespace Alerts.Developments;

/// <summary>The statements of a story, indexed by their words; taken up where it was left when the story goes on.</summary>
/// <param name="story">The story that it begins with; nothing is indexed yet.</param>
internal sealed class IndexedStatements(StoryState story)
{
    private readonly string _name = story.Name;
    private ulong _fingerprint;

    /// <summary>Id of the story.</summary>
    public string StoryId { get; } = story.Id;

    /// <summary>What was said together; for novelty.</summary>
    public StatementIndex Index { get; } = new([.. TextAnalyzer.Analyze(null, story.Name).Sentences.SelectMany(s => s.Terms).Select(t => t.Hash)]);

    /// <summary>What may change or be confirmed.</summary>
    public KnownStatements Known { get; } = new();

    /// <summary>Number of the story's statements in it.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a story begins with exactly the statements that are in it.</summary>
    public bool Precedes(StoryState later)
    {
        if (later.Name != _name || later.Statements.Count < Count)
            return false;
        var fingerprint = 0UL;
        for (var i = 0; i < Count; i++)
        {
            fingerprint = Append(fingerprint, later.Statements[i]);
        }

        return fingerprint == _fingerprint;
    }

    /// <summary>Brings it up to a story that it precedes: new statements are indexed, the traits of the others taken over.</summary>
    public void Extend(StoryState later)
    {
        for (var i = 0; i < later.Statements.Count; i++)
        {
            var statement = later.Statements[i];
            var at = new SentenceRef(later.Items[statement.Item].Id, statement.Sentence, 0, 0);
            if (i < Count)
            {
                Known.Restate(i, at, statement.Traits);
                continue;
            }

            Add(at, statement.Terms, statement.Traits);
            _fingerprint = Append(_fingerprint, statement);
        }

        Count = later.Statements.Count;
    }

    /// <summary>Adds a sentence beyond the story.</summary>
    public void Add(SentenceRef at, IReadOnlyList<uint> terms, StatementTraits? traits)
    {
        Index.Add(terms);
        Known.Add(KnownStatements.From(at, terms, traits));
    }

    /// <summary>Takes out what was added beyond the story.</summary>
    public void Reset()
    {
        Index.Truncate(Count);
        Known.Truncate(Count);
    }

    private static ulong Append(ulong fingerprint, Statement statement)
    {
        foreach (var term in statement.Terms)
        {
            fingerprint = Mix(fingerprint, term);
        }

        return Mix(fingerprint, (uint)statement.Terms.Count);
    }

    // The multiplier of FNV-1a with 64 bits, with a fold of the high half: every earlier value moves every later one.
    private static ulong Mix(ulong fingerprint, uint value)
    {
        fingerprint = (fingerprint ^ value) * 0x100000001B3UL;
        return fingerprint ^ (fingerprint >> 32);
    }
}
