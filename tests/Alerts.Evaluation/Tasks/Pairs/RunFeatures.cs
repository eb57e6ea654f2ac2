namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>How much of the running text is the same, function words included: runs of words, and the edits that turn the one into the other.</summary>
internal static class RunFeatures
{
    private const int LongestRun = 4;

    public static IEnumerable<(string, double)> Of(PairText known, PairText next)
    {
        var (one, other) = (known.Lemmas, next.Lemmas);
        for (var length = 1; length <= LongestRun; length++)
        {
            var (runs, same) = (Runs(one, length), Runs(other, length));
            var shared = same.Count(runs.Contains);
            yield return ($"runs of {length} of next", shared / (double)Math.Max(1, same.Count));
            yield return ($"runs of {length} of known", shared / (double)Math.Max(1, runs.Count));
        }

        var (edits, longest) = Edits(one, other);
        yield return ("edits", edits / (double)Math.Max(1, Math.Max(one.Count, other.Count)));
        yield return ("longest run", longest / (double)Math.Max(1, other.Count));
        yield return ("more words", Math.Abs(one.Count - other.Count));
    }

    private static HashSet<string> Runs(IReadOnlyList<string> words, int length) =>
        [.. Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(i => string.Join(' ', words.Skip(i).Take(length)))];

    private static (int Edits, int LongestRun) Edits(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (costs, runs) = (Enumerable.Range(0, other.Count + 1).ToArray(), new int[other.Count + 1]);
        var longest = 0;
        for (var i = 1; i <= one.Count; i++)
        {
            var (before, run) = (costs[0], 0);
            costs[0] = i;
            for (var j = 1; j <= other.Count; j++)
            {
                var isSame = one[i - 1] == other[j - 1];
                (before, costs[j]) = (costs[j], Math.Min(before + (isSame ? 0 : 1), Math.Min(costs[j], costs[j - 1]) + 1));
                (run, runs[j]) = (runs[j], isSame ? run + 1 : 0);
                longest = Math.Max(longest, runs[j]);
            }
        }

        return (costs[^1], longest);
    }
}
