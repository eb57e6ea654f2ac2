namespace Alerts.Text.Comparing.Pairs;

/// <summary>What comparing two sentences gave.</summary>
/// <param name="Relation">How the new sentence stands to the known one.</param>
/// <param name="Evidence">What decided.</param>
/// <param name="Likeness">0 (nothing in common) to 1 (the same words). Symmetric, no unit.</param>
/// <param name="Paraphrase">0 to 1: how surely both say the same; from .5 on they are taken to. Symmetric.</param>
/// <param name="Contradiction">0 to 1: how much speaks against both being right; .5 is the border between two sentences of one matter.
/// Only good for ordering candidates: what is said to contradict is in <paramref name="Relation"/>. Not symmetric: what the known sentence
/// does not hold speaks against it too.</param>
/// <param name="Coverage">Share of the new sentence's weight that the known one holds, 0 to 1.</param>
public readonly record struct SentenceComparison(
    Relation Relation, PairEvidence Evidence, double Likeness, double Paraphrase, double Contradiction, double Coverage);
