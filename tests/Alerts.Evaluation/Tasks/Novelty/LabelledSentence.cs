namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary>A sentence of a labelled stream as the tables see it.</summary>
/// <param name="Id">Its id in the set.</param>
/// <param name="Event">Its event.</param>
/// <param name="Concerns">Label: it covers something that the assessors listed.</param>
/// <param name="IsNew">Label: it covers something that no earlier sentence covers.</param>
/// <param name="Parts">The rows of the parts that the splitter finds in it, the most informative first; empty where it has no word.</param>
internal sealed record LabelledSentence(string Id, string Event, bool Concerns, bool IsNew, IReadOnlyList<double[]> Parts);
