using Alerts.Stories;

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
    private readonly LinkedList<IndexedStatements> _entries = [];   // the one used last comes first

    /// <summary>Takes the index of a story's statements, indexed up to the last. To be given back after use.</summary>
    public IndexedStatements Take(StoryState story)
    {
        var entry = Remove(story.Id);
        if (entry?.Precedes(story) != true)
            entry = new IndexedStatements(story);
        entry.Extend(story);
        return entry;
    }

    /// <summary>Gives an index back; whatever was added to it beyond the story is taken out.</summary>
    public void Return(IndexedStatements entry)
    {
        // An index of nothing, as that of a story that is only opened, saves nobody any work.
        if (entry.Count == 0)
            return;
        entry.Reset();
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

    private IndexedStatements? Remove(string storyId)
    {
        lock (_lock)
        {
            if (_entries.FirstOrDefault(e => e.StoryId == storyId) is not { } entry)
                return null;
            _entries.Remove(entry);
            return entry;
        }
    }
}
