namespace Alerts.Text.Comparing;

/// <summary>What a text is about: its weightiest words, as a vector of length 1.</summary>
/// <param name="Terms">Hashes of the words (<see cref="TermHash"/>), ascending, each once.</param>
/// <param name="Weights">The weight of each term, above 0; the squares add up to 1. Empty for a text without content words.</param>
/// <param name="TermCount">Number of distinct content words of the text, also of those that were left out here.</param>
public sealed record TermVector(IReadOnlyList<uint> Terms, IReadOnlyList<float> Weights, int TermCount);
