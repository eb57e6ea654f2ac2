using Alerts.Text.Words;

namespace Alerts.Text.Comparing;

/// <summary>The words that a story is about: those of its name, and those that its statements keep using.</summary>
/// <param name="name">Hashes of the content words of its name.</param>
internal sealed class StoryWords(IEnumerable<uint> name)
{
    // A word belongs to the story once this share of its statements holds it, and at least two. A larger or a smaller share ranks a
    // little worse (.03 and .10: AUC -.003).
    private const double LeastShare = 0.06;

    // The first statements say what the story is about; there is nothing yet to judge them by.
    private const int FirstStatements = 5;

    // Words this common belong to every story.
    private const float LeastWeight = 1.2f;

    private static readonly Lazy<HashSet<uint>> Common =
        new(() => [.. WordRanks.Lighter(LeastWeight).Select(TermHash.Of)]);

    private readonly HashSet<uint> _name = [.. name];
    private readonly Tally<uint> _counts = new();

    /// <summary>Statements that concern the story, as far as words tell.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a sentence concerns the story.</summary>
    /// <param name="terms">Hashes of its distinct content words.</param>
    /// <param name="known">Number of all statements before it.</param>
    public bool Concern(ReadOnlySpan<uint> terms, int known)
    {
        var shared = 0;
        foreach (var term in terms)
        {
            if (_name.Contains(term))
                return true;
            if (_counts[term] >= Math.Max(2, LeastShare * Count))
                shared++;
        }

        return shared >= 2 || known < FirstStatements;
    }

    /// <summary>Share of the story's statements that hold a word, 0 to 1.</summary>
    public double Share(uint term) => _counts[term] / (1.0 + Count);

    public void Add(ReadOnlySpan<uint> terms)
    {
        Count++;
        foreach (var term in terms)
        {
            if (!Common.Value.Contains(term))
                _counts.Add(term);
        }
    }

    /// <summary>Takes back a statement that was added.</summary>
    public void Remove(ReadOnlySpan<uint> terms)
    {
        Count--;
        foreach (var term in terms)
        {
            if (!Common.Value.Contains(term))
                _counts.Remove(term);
        }
    }
}
