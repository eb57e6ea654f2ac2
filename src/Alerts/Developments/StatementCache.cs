using Alerts.Stories;
using Alerts.Text;
using Alerts.Text.Comparing;

namespace Alerts.Developments;

/// <summary>Indexes of stories that were read lately, so that the next article of a story indexes only what came since.</summary>
/// <remarks>
/// An index leaves the cache while it is used and comes back as it was, so that no two decisions share one. Before it is used again,
/// every statement behind it is checked against the story by a 64-bit fingerprint: a story that was merged, split or rebuilt is
/// indexed afresh. So decisions never depend on what is cached.
/// </remarks>
/// <param name="mostStatements">How many statements are kept in all; one takes about 3 KB.</param>
internal sealed class StatementCache(int mostStatements = 40_000)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _entries = [];   // the one used last comes first

    /// <summary>Takes the index of a story's statements, indexed up to the last. To be given back after use.</summary>
    public Entry Take(StoryState story)
    {
        var entry = Remove(story.Id);
        if (entry is null || entry.Name != story.Name || !entry.Precedes(story))
            entry = new Entry(story.Id, story.Name, new StatementIndex([.. NameOf(story)]));
        entry.Extend(story);
        return entry;
    }

    /// <summary>Gives an index back; whatever was added to it beyond the story is taken out.</summary>
    public void Return(Entry entry)
    {
        entry.Index.Truncate(entry.Count);
        lock (_lock)
        {
            if (_entries.FirstOrDefault(e => e.StoryId == entry.StoryId) is { } other)
                _entries.Remove(other);
            _entries.AddFirst(entry);
            var kept = _entries.Sum(e => e.Count);
            while (kept > mostStatements && _entries.Last is { } last)
            {
                kept -= last.Value.Count;
                _entries.RemoveLast();
            }
        }
    }

    private Entry? Remove(string storyId)
    {
        lock (_lock)
        {
            if (_entries.FirstOrDefault(e => e.StoryId == storyId) is not { } entry)
                return null;
            _entries.Remove(entry);
            return entry;
        }
    }

    private static IEnumerable<uint> NameOf(StoryState story) =>
        TextAnalyzer.Analyze(null, story.Name).Sentences.SelectMany(sentence => sentence.Terms).Select(term => term.Hash);

    /// <summary>The index of a story as far as its statements were known when it was used last.</summary>
    internal sealed class Entry(string storyId, string name, StatementIndex index)
    {
        private ulong _fingerprint;

        public string StoryId => storyId;

        public string Name => name;

        public StatementIndex Index => index;

        /// <summary>Number of the story's statements in it.</summary>
        public int Count { get; private set; }

        /// <summary>Whether a story begins with exactly the statements that are in the index.</summary>
        public bool Precedes(StoryState story)
        {
            if (story.Statements.Count < Count)
                return false;
            var fingerprint = 0UL;
            for (var i = 0; i < Count; i++)
            {
                fingerprint = Add(fingerprint, story.Statements[i]);
            }

            return fingerprint == _fingerprint;
        }

        /// <summary>Adds the statements that are not in it yet.</summary>
        public void Extend(StoryState story)
        {
            for (; Count < story.Statements.Count; Count++)
            {
                _fingerprint = Add(_fingerprint, story.Statements[Count]);
                index.Add(story.Statements[Count].Terms);
            }
        }

        private static ulong Add(ulong fingerprint, Statement statement)
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
}
