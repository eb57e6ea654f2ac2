using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>How far the shared words stand in the same order and side by side.</summary>
internal static class OrderFeatures
{
    public static IEnumerable<(string, double)> Of(AlignedPair pair)
    {
        var at = Enumerable.Range(0, pair.Next.Words.Length).Select(pair.KnownOf).ToList();
        var placed = at.Where(i => i >= 0).ToList();
        var common = LongestRising(placed);
        yield return ("common of next", common / (double)Math.Max(1, at.Count));
        yield return ("common of known", common / (double)Math.Max(1, pair.Known.Words.Length));
        var together = Enumerable.Range(1, Math.Max(0, at.Count - 1)).Count(i => at[i] >= 0 && at[i] == at[i - 1] + 1);
        yield return ("neighbours of next", together / (double)Math.Max(1, at.Count - 1));
        yield return ("spread", placed.Count < 2 ? 0 : (placed.Max() - placed.Min() + 1.0) / placed.Count);
        yield return ("replaced", Replaced(at, pair, w => w.IsCore));
        yield return ("replaced name", Replaced(at, pair, w => w.Is(WordTraits.Name)));
        yield return ("first is left", at.Count > 0 && at[0] < 0 ? 1 : 0);
        yield return ("last is left", at.Count > 0 && at[^1] < 0 ? 1 : 0);
        var triples = pair.Known.Triples.Intersect(pair.Next.Triples).Count();
        yield return ("triples of next", triples / (double)Math.Max(1, pair.Next.Triples.Length));
        yield return ("triples of known", triples / (double)Math.Max(1, pair.Known.Triples.Length));
    }

    // One word left over on each side between the same two neighbours.
    private static double Replaced(List<int> at, AlignedPair pair, Func<ComparableWord, bool> isSo)
    {
        var found = 0;
        for (var i = 0; i < at.Count; i++)
        {
            if (at[i] >= 0 || !isSo(pair.Next.Words[i]))
                continue;
            var (before, behind) = (i > 0 ? at[i - 1] : -2, i + 1 < at.Count ? at[i + 1] : -2);
            if ((before >= 0 && before + 1 < pair.Known.Words.Length && pair.NextOf(before + 1) < 0)
                || (behind > 0 && pair.NextOf(behind - 1) < 0))
                found++;
        }

        return Math.Min(3, found);
    }

    private static int LongestRising(List<int> numbers)
    {
        var ends = new List<int>();
        foreach (var number in numbers)
        {
            var place = ends.BinarySearch(number);
            place = place < 0 ? ~place : place;
            if (place == ends.Count)
                ends.Add(number);
            else
                ends[place] = number;
        }

        return ends.Count;
    }
}
