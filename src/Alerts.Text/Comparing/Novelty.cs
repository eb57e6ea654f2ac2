namespace Alerts.Text.Comparing;

/// <summary>How new a sentence is, and which statement comes nearest.</summary>
/// <param name="IsNew">The decision: its informative words are not covered by what is known.</param>
/// <param name="IsLikely">Its word pairs make it likely enough that it is new, whatever single statements hold of it.</param>
/// <param name="Score">Share of it that was never said together, 0 (all known) to 1 (all new). No unit.</param>
/// <param name="Nearest">Number of the statement that covers most of the sentence; null where nothing is shared.</param>
/// <param name="Coverage">Share of the sentence's weight found in that statement, 0 to 1.</param>
public readonly record struct Novelty(bool IsNew, bool IsLikely, double Score, int? Nearest, double Coverage);
