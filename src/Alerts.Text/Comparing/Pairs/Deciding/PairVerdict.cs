namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>What one sort of evidence tells of a pair.</summary>
/// <param name="Relation">The relation that it speaks for.</param>
/// <param name="Evidence">The evidence.</param>
internal readonly record struct PairVerdict(Relation Relation, PairEvidence Evidence);
