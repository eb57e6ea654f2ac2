namespace Alerts.Text.Comparing;

/// <summary>Finds the statement that holds most of a sentence.</summary>
/// <remarks>Keeps its room between two searches, so that a search allocates nothing. Not safe for several threads.</remarks>
internal sealed class NearestStatement
{
    private readonly List<int> _touched = [];
    private double[] _shared = [];

    /// <summary>The statement that holds most of the words; of those only that another statement lacks, where one is given.</summary>
    /// <param name="statementsByTerm">Numbers of the statements under each of their words, ascending.</param>
    /// <param name="terms">The sentence's words.</param>
    /// <param name="hashes">Their hashes.</param>
    /// <param name="mass">Sum of their weights.</param>
    /// <param name="beside">The other statement; null for none.</param>
    /// <param name="count">Number of statements.</param>
    /// <returns>Its number, null where nothing is shared, and the share of the mass that it holds, 0 to 1.</returns>
    public (int? Number, double Coverage) Find(
        Dictionary<uint, List<int>> statementsByTerm, IReadOnlyList<WeightedTerm> terms, ReadOnlySpan<uint> hashes, double mass, int? beside,
        int count)
    {
        if (_shared.Length < count)
            Array.Resize(ref _shared, Math.Max(count, _shared.Length * 2));
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!statementsByTerm.TryGetValue(hashes[i], out var numbers) || (beside is { } first && numbers.BinarySearch(first) >= 0))
                continue;
            foreach (var number in numbers)
            {
                if (_shared[number] == 0)
                    _touched.Add(number);
                _shared[number] += terms[i].Weight;
            }
        }

        (int? Number, double Shared) best = (null, 0);
        foreach (var number in _touched)
        {
            // Of equals the latest: it is the one that a reader remembers.
            if (_shared[number] > best.Shared || (_shared[number] == best.Shared && number > best.Number))
                best = (number, _shared[number]);
            _shared[number] = 0;
        }

        _touched.Clear();
        return best.Number is null ? (null, 0) : (best.Number, Math.Clamp(best.Shared / mass, 0, 1));
    }
}
