namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary>Chooses the least score of what is said to be new.</summary>
internal static class BestThreshold
{
    private const int Tried = 100;

    /// <summary>The threshold with the best F1, averaged over the events.</summary>
    public static double Of(IEnumerable<LabelledSentence> sentences, Func<LabelledSentence, double> score)
    {
        var events = sentences.GroupBy(s => s.Event, s => (Score: score(s), s.IsNew)).Select(e => e.ToList()).ToList();
        var sorted = events.SelectMany(e => e.Select(s => s.Score)).Order().ToList();
        return Enumerable.Range(0, Tried).Select(i => sorted[sorted.Count * i / Tried]).MaxBy(least => events.Average(e => F1(e, least)));
    }

    private static double F1(List<(double Score, bool IsNew)> sentences, double least)
    {
        var said = sentences.Count(s => s.Score >= least);
        var right = sentences.Count(s => s.Score >= least && s.IsNew);
        var wanted = sentences.Count(s => s.IsNew);
        return said + wanted == 0 ? 0 : 2.0 * right / (said + wanted);
    }
}
