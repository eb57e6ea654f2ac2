using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Text.Comparing.Pairs;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary><c>pairs</c>: how a sentence stands to a known one.</summary>
/// <remarks>
/// <c>--as relation</c> gives <c>same</c>, <c>contradict</c> or <c>new</c>, of <c>--labels</c> the best; <c>--as paraphrase</c> gives 1 or 0;
/// <c>--as similarity</c> gives a score from 0 to 1. A text of several sentences is compared as one.
/// </remarks>
internal sealed class PairsTask : IEvaluationTask
{
    private const string AsRelation = "relation";
    private const string AsParaphrase = "paraphrase";
    private const string AsSimilarity = "similarity";
    private const string Same = "same";
    private const string Contradict = "contradict";
    private const string New = "new";

    private static readonly string[] AllLabels = [Same, Contradict, New];

    // A sentence of which the known one holds less than this tells something of its own.
    private const double LeastCoverage = 0.3;

    // The border between two sentences of one matter is .5. Where "new" is a label, what is not covered is new, and only evidence counts.
    private const double Border = 0.5;
    private const double BorderBesideNew = 0.9;

    public string Name => "pairs";

    public IReadOnlyList<string> Modes => [AsRelation, AsParaphrase, AsSimilarity];

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var labels = Labels(input);
        foreach (var record in input.Records)
        {
            var compared = SentenceComparer.Compare(EvaluationPassage.Of(EvaluationPassage.Known(record)), EvaluationPassage.Of(record.Text("b")));
            yield return input.Mode switch
            {
                AsParaphrase => new JsonObject { ["id"] = record.Text("id"), ["label"] = compared.Paraphrase >= Border ? 1 : 0 },
                AsSimilarity => new JsonObject { ["id"] = record.Text("id"), ["score"] = compared.Likeness },
                _ => new JsonObject { ["id"] = record.Text("id"), ["label"] = Label(compared, labels) },
            };
            progress.ItemDone();
        }
    }

    /// <summary>The label that fits best; what is said to be so before what the scores make likely.</summary>
    private static string Label(SentenceComparison compared, IReadOnlyList<string> labels)
    {
        var hasNew = labels.Contains(New);
        if (labels.Contains(Contradict)
            && (compared.Relation == Relation.Contradicted || compared.Contradiction >= (hasNew ? BorderBesideNew : Border)))
            return hasNew && compared.Coverage < LeastCoverage ? New : Contradict;
        if (hasNew && (compared.Coverage < LeastCoverage || !labels.Contains(Same)))
            return New;
        return labels.Contains(Same) ? Same : labels[0];
    }

    private static IReadOnlyList<string> Labels(EvaluationInput input) =>
        input.Labels.Count == 0 ? AllLabels
        : input.Labels.FirstOrDefault(label => !AllLabels.Contains(label)) is { } unknown
            ? throw new UserException($"There is no label \"{unknown}\". The labels are: {string.Join(", ", AllLabels)}.")
        : input.Labels;
}
