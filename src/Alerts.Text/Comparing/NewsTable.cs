namespace Alerts.Text.Comparing;

/// <summary>The weights of a logistic rating: one for each of <see cref="Columns"/>, and a bias.</summary>
/// <remarks>
/// Both tables come from <c>novelty-learn --as tables</c> of Alerts.Evaluation over the 16 events of trec_ts13 and trec_ts14, each event
/// of equal weight. Each event by the tables of the other 15: new sentences among those that concern the event AUC .801 and .742
/// (2014 and 2013), news among all sentences .796 and .769.
/// </remarks>
/// <param name="Bias">Added to every sum.</param>
/// <param name="Weights">In the order of <see cref="Columns"/>; 0 where a column does not count.</param>
internal sealed record NewsTable(double Bias, IReadOnlyList<double> Weights)
{
    /// <summary>What is weighed.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["new pairs", "new triples", "fresh of story", "known", "concerns", "capitals", "news words", "furniture", "position"];

    /// <summary>How likely a sentence that concerns the story is new to it.</summary>
    public static NewsTable Novelty { get; } = new(-3.3339, [3.99, 0, 0, -0.2116, 0.1152, -0.0937, 0, -0.0864, 0]);

    /// <summary>How likely a sentence of any kind is news of the story.</summary>
    public static NewsTable News { get; } = new(-4.1301, [0, 1.668, 0.5106, -0.4324, 0.8754, -0.9557, 0.1344, -0.2015, -0.1141]);

    /// <summary>The values of a sentence in the order of <see cref="Columns"/>.</summary>
    public static double[] Row(NoveltyFeatures features, SentenceTraits traits) =>
    [
        features.NewPairs, features.NewTriples, Math.Log(1 + features.FreshOfStory),
        Math.Log(1 + features.Known), features.ConcernsStory ? 1 : 0,
        traits.Capitals, traits.NewsWords, traits.Furniture, Math.Log(1 + traits.Position),
    ];

    /// <summary>The likelihood of a row, 0 to 1.</summary>
    public double Likelihood(IReadOnlyList<double> row) => 1 / (1 + Math.Exp(-Sum(row)));

    private double Sum(IReadOnlyList<double> row)
    {
        var sum = Bias;
        for (var i = 0; i < row.Count; i++)
        {
            sum += Weights[i] * row[i];
        }

        return sum;
    }
}
