namespace Alerts.Text.Comparing;

/// <summary>The statements that a story already holds, ready to be compared with a new sentence.</summary>
/// <remarks>
/// Invariants: every statement is listed under each of its terms, in order of its number; a pair of terms is counted once a statement.
/// One score costs the statements that share a word with the sentence, not all of them. Not safe for several threads.
/// </remarks>
public sealed class StatementIndex
{
    // Pairs of words that stand this near each other carry the news ("prisoners ... released"); farther ones are chance.
    private const int PairReach = 6;

    private readonly Dictionary<uint, List<int>> _statementsByTerm = [];
    private readonly Dictionary<ulong, int> _pairs = [];

    /// <summary>Number of statements held.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a statement; its number is the count before the call.</summary>
    /// <param name="terms">Hashes of its distinct content words, in order.</param>
    public void Add(IReadOnlyList<uint> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var number = Count++;
        foreach (var term in terms)
        {
            if (!_statementsByTerm.TryGetValue(term, out var statements))
                _statementsByTerm[term] = statements = [];
            if (statements.Count == 0 || statements[^1] != number)
                statements.Add(number);
        }

        foreach (var pair in PairsOf(terms).Distinct())
            _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
    }

    /// <summary>Scores how new a sentence is against everything held.</summary>
    /// <param name="terms">The sentence's distinct content words, in order.</param>
    public Novelty Score(IReadOnlyList<WeightedTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var hashes = terms.Select(t => t.Hash).ToArray();
        var mass = terms.Sum(t => (double)t.Weight);
        var hasContent = NoveltyRule.HasContent(terms.Count, mass);
        if (Count == 0)
            return new Novelty(hasContent, 1, null, 0);

        var (nearest, coverage) = Nearest(terms, hashes, mass, null);
        var completed = coverage + Nearest(terms, hashes, mass, nearest).Coverage;
        var score = NoveltyRule.Score(NewPairs(terms, hashes), Count);
        return new Novelty(hasContent && NoveltyRule.IsNew(score, coverage, completed), score, nearest, coverage);
    }

    /// <summary>The statement that holds most of the words; of those only that another statement lacks, where one is given.</summary>
    private (int? Number, double Coverage) Nearest(IReadOnlyList<WeightedTerm> terms, uint[] hashes, double mass, int? beside)
    {
        var shared = new Dictionary<int, double>();
        for (var i = 0; i < hashes.Length; i++)
        {
            if (beside is { } first && _statementsByTerm.TryGetValue(hashes[i], out var held) && held.BinarySearch(first) >= 0)
                continue;
            foreach (var number in _statementsByTerm.GetValueOrDefault(hashes[i]) ?? [])
                shared[number] = shared.GetValueOrDefault(number) + terms[i].Weight;
        }

        if (shared.Count == 0)
            return (null, 0);
        // Of equals the latest: it is the one that a reader remembers.
        var best = shared.Aggregate((a, b) => b.Value > a.Value || (b.Value == a.Value && b.Key > a.Key) ? b : a);
        return (best.Key, Math.Clamp(best.Value / mass, 0, 1));
    }

    /// <summary>Weighted share of the sentence's word pairs that were not said together before; every repetition halves, thirds ... a
    /// pair.</summary>
    private double NewPairs(IReadOnlyList<WeightedTerm> terms, uint[] hashes)
    {
        double fresh = 0, all = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            for (var j = i + 1; j < hashes.Length && j <= i + PairReach; j++)
            {
                var weight = Math.Min(terms[i].Weight, terms[j].Weight);
                fresh += weight / (1.0 + _pairs.GetValueOrDefault(Pair(hashes[i], hashes[j])));
                all += weight;
            }
        }

        return all > 0 ? fresh / all : 0;
    }

    private static IEnumerable<ulong> PairsOf(IReadOnlyList<uint> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = i + 1; j < terms.Count && j <= i + PairReach; j++)
                yield return Pair(terms[i], terms[j]);
        }
    }

    private static ulong Pair(uint a, uint b) => a < b ? ((ulong)a << 32) | b : ((ulong)b << 32) | a;
}

/// <summary>How new a sentence is, and which statement comes nearest.</summary>
/// <param name="IsNew">The decision: its informative words are not covered by what is known.</param>
/// <param name="Score">0 (all known) to 1 (all new). No unit.</param>
/// <param name="Nearest">Number of the statement that covers most of the sentence; null where nothing is shared.</param>
/// <param name="Coverage">Share of the sentence's weight found in that statement, 0 to 1.</param>
public readonly record struct Novelty(bool IsNew, double Score, int? Nearest, double Coverage);
