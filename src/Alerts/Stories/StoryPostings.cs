using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>Finds the stories that share words with a text.</summary>
internal sealed class StoryPostings
{
    private readonly Dictionary<uint, List<(IndexedStory Story, float Weight)>> _byTerm = [];

    /// <summary>Adds a text of a story.</summary>
    public void Add(IndexedStory story, TermVector vector)
    {
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            if (!_byTerm.TryGetValue(vector.Terms[i], out var posting))
                _byTerm[vector.Terms[i]] = posting = [];
            posting.Add((story, vector.Weights[i]));
        }
    }

    /// <summary>Takes back the text that was added last.</summary>
    public void RemoveLast(TermVector vector)
    {
        foreach (var term in vector.Terms)
        {
            _byTerm[term].RemoveAt(_byTerm[term].Count - 1);
        }
    }

    /// <summary>Forgets all texts of some stories.</summary>
    public void Remove(Predicate<IndexedStory> isGone)
    {
        foreach (var (term, posting) in _byTerm)
        {
            posting.RemoveAll(entry => isGone(entry.Story));
            if (posting.Count == 0)
                _byTerm.Remove(term);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _byTerm.Clear();

    /// <summary>The stories that share words with a text, and how much: the sum of the products of the weights over their texts.</summary>
    public Dictionary<IndexedStory, float> Shared(TermVector vector)
    {
        var shared = new Dictionary<IndexedStory, float>();
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            foreach (var (story, weight) in _byTerm.GetValueOrDefault(vector.Terms[i]) ?? [])
            {
                if (!story.IsMerged)
                    shared[story] = shared.GetValueOrDefault(story) + (weight * vector.Weights[i]);
            }
        }

        return shared;
    }
}
