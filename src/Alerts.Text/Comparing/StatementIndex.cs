using System.Runtime.InteropServices;

namespace Alerts.Text.Comparing;

/// <summary>The statements that a story already holds, ready to be compared with a new sentence.</summary>
/// <remarks>
/// Invariants: every statement is listed under each of its terms, in order of its number; a pair or three of its terms are counted
/// once a statement; after <see cref="Truncate"/> all is as if the later statements had never been added. One score costs the
/// statements that share a word with the sentence, not all of them, and allocates next to nothing. Not safe for several threads.
/// </remarks>
/// <param name="name">Hashes of the content words of the story's name.</param>
public sealed class StatementIndex(IReadOnlyCollection<uint> name)
{
    private readonly List<HeldStatement> _statements = [];
    private readonly Dictionary<uint, List<int>> _statementsByTerm = [];
    private readonly Tally<ulong> _pairs = new();
    private readonly Tally<ulong> _triples = new();
    private readonly StoryWords _story = new(name);
    private readonly NearestStatement _nearest = new();

    /// <summary>An index of a story without a name.</summary>
    public StatementIndex() : this([])
    {
    }

    /// <summary>Number of statements held.</summary>
    public int Count => _statements.Count;

    /// <summary>True where some statement holds a word.</summary>
    /// <param name="term">Its hash.</param>
    public bool Holds(uint term) => _statementsByTerm.ContainsKey(term);

    /// <summary>Adds a statement; its number is the count before the call.</summary>
    /// <param name="terms">Hashes of its distinct content words, in order.</param>
    public void Add(IReadOnlyList<uint> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        uint[] words = [.. terms];
        var statement = new HeldStatement(words, _story.Concern(words, Count));
        foreach (var term in words)
        {
            ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(_statementsByTerm, term, out _);
            numbers ??= [];
            if (numbers.Count == 0 || numbers[^1] != Count)
                numbers.Add(Count);
        }

        foreach (var pair in statement.Pairs())
            _pairs.Add(pair);
        foreach (var triple in statement.Triples())
            _triples.Add(triple);
        if (statement.ConcernsStory)
            _story.Add(words);
        _statements.Add(statement);
    }

    /// <summary>Takes back the latest statements.</summary>
    /// <param name="count">How many stay, at most <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many, or it is negative.</exception>
    public void Truncate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        for (var number = Count - 1; number >= count; number--)
        {
            var statement = _statements[number];
            _statements.RemoveAt(number);
            if (statement.ConcernsStory)
                _story.Remove(statement.Words);
            foreach (var triple in statement.Triples())
                _triples.Remove(triple);
            foreach (var pair in statement.Pairs())
                _pairs.Remove(pair);
            foreach (var term in statement.Words.Distinct())
            {
                var numbers = _statementsByTerm[term];
                numbers.RemoveAt(numbers.Count - 1);
                if (numbers.Count == 0)
                    _statementsByTerm.Remove(term);
            }
        }
    }

    /// <summary>Decides whether a sentence is new against everything held, by its words alone.</summary>
    /// <param name="terms">The sentence's distinct content words, in order.</param>
    public Novelty Score(IReadOnlyList<WeightedTerm> terms) => Judge(terms, default).Novelty;

    /// <summary>Decides and rates at once: both look at what was said together before.</summary>
    /// <param name="terms">The sentence's distinct content words, in order.</param>
    /// <param name="traits">What else is seen of it.</param>
    public (Novelty Novelty, NewsRating Rating) Judge(IReadOnlyList<WeightedTerm> terms, SentenceTraits traits)
    {
        var features = Compare(terms);
        var rating = NewsRating.Of(features, traits);
        return (Decide(terms, features, rating), rating);
    }

    private Novelty Decide(IReadOnlyList<WeightedTerm> terms, NoveltyFeatures features, NewsRating rating)
    {
        Span<uint> hashes = stackalloc uint[terms.Count];
        var mass = 0.0;
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = terms[i].Hash;
            mass += terms[i].Weight;
        }

        var hasContent = NoveltyRule.HasContent(terms.Count, mass);
        if (Count == 0)
            return new Novelty(hasContent, hasContent, 1, null, 0);

        var (nearest, coverage) = _nearest.Find(_statementsByTerm, terms, hashes, mass, null, Count);
        var completed = coverage + _nearest.Find(_statementsByTerm, terms, hashes, mass, nearest, Count).Coverage;
        var isLikely = hasContent && NoveltyRule.IsLikely(rating.Novelty);
        return new Novelty(isLikely && NoveltyRule.IsNew(coverage, completed), isLikely, features.NewPairs, nearest, coverage);
    }

    /// <summary>Rates how likely a sentence is news.</summary>
    /// <param name="terms">The sentence's distinct content words, in order.</param>
    /// <param name="traits">What else is seen of it.</param>
    public NewsRating Rate(IReadOnlyList<WeightedTerm> terms, SentenceTraits traits) => NewsRating.Of(Compare(terms), traits);

    /// <summary>What is new in a sentence, in numbers.</summary>
    internal NoveltyFeatures Compare(IReadOnlyList<WeightedTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Span<uint> hashes = stackalloc uint[terms.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = terms[i].Hash;
        }

        return Compare(terms, hashes);
    }

    /// <summary>Compares what a sentence says together with what was said together before.</summary>
    private NoveltyFeatures Compare(IReadOnlyList<WeightedTerm> terms, ReadOnlySpan<uint> hashes)
    {
        double fresh = 0, all = 0, freshOfStory = 0;
        foreach (var (i, j) in WordGroups.PairsOf(hashes.Length))
        {
            var weight = Math.Min(terms[i].Weight, terms[j].Weight);
            // Every repetition halves, thirds ... a pair.
            var left = weight / (1.0 + _pairs[WordGroups.Pair(hashes[i], hashes[j])]);
            fresh += left;
            all += weight;
            freshOfStory += left * Math.Sqrt(Math.Max(_story.Share(hashes[i]), _story.Share(hashes[j])) + NoveltyFeatures.ShareOfNone);
        }

        var newTriples = 0;
        for (var i = 0; i + 2 < hashes.Length; i++)
        {
            if (_triples[WordGroups.Triple(hashes[i], hashes[i + 1], hashes[i + 2])] == 0)
                newTriples++;
        }

        return new NoveltyFeatures(
            all > 0 ? fresh / all : 0, hashes.Length > 2 ? newTriples / (hashes.Length - 2.0) : 0, freshOfStory, _story.Count,
            _story.Concern(hashes, Count));
    }
}
