using Alerts.Evaluation.Running;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>A pair of a set with its right answer.</summary>
/// <param name="Set">The file that it stands in.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Claim">The new sentence: the pairs of one claim are never divided.</param>
/// <param name="Measures">What the product reads of it.</param>
/// <param name="Label">Number of its label among <see cref="Labels"/>.</param>
internal sealed record LabelledPair(string Set, string Id, string Claim, double[] Measures, int Label)
{
    /// <summary>What a pair can be. Of a set of paraphrases, 1 is the same and 0 is new.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["same", "contradict", "new"];

    /// <summary>Reads the pairs of one or more sets.</summary>
    /// <exception cref="UserException">A record has no label of these.</exception>
    public static IReadOnlyList<LabelledPair> Read(IEnumerable<EvaluationRecord> records) =>
    [
        // Whatever is wrong with a record is found before the measuring, which several threads do.
        .. records.Select(r => (r.File, Id: r.Text("id"), Known: EvaluationPassage.Known(r), Next: r.Text("b"), Label: LabelOf(r))).ToList()
            .AsParallel().AsOrdered()
            .Select(r => new LabelledPair(r.File, r.Id, r.Next, PairFeatures.Of(PairText.Of(r.Known), PairText.Of(r.Next)), r.Label)),
    ];

    private static int LabelOf(EvaluationRecord record)
    {
        var written = record.NumberOrNull("label") switch { 1 => "same", 0 => "new", _ => record.Text("label") };
        var label = Labels.Index().Where(l => l.Item == written).Select(l => l.Index).DefaultIfEmpty(-1).First();
        return label >= 0 ? label
            : throw new UserException($"{record.Where}: there is no label \"{written}\". The labels are: {string.Join(", ", Labels)}.");
    }
}
