namespace Alerts.Text.Comparing;

/// <summary>The statements that a story already holds, ready to be compared with a new sentence.</summary>
public sealed class StatementIndex
{
    /// <summary>Number of statements held.</summary>
    public int Count => throw new NotSupportedException();

    /// <summary>Adds a statement; its number is the count before the call.</summary>
    /// <param name="terms">Hashes of its distinct content words, in order.</param>
    public void Add(IReadOnlyList<uint> terms) => throw new NotSupportedException();

    /// <summary>Scores how new a sentence is against everything held.</summary>
    /// <param name="terms">The sentence's distinct content words, in order.</param>
    public Novelty Score(IReadOnlyList<WeightedTerm> terms) => throw new NotSupportedException();
}

/// <summary>How new a sentence is, and which statement comes nearest.</summary>
/// <param name="IsNew">The decision: its informative words are not covered by what is known.</param>
/// <param name="Score">0 (all known) to 1 (all new). No unit.</param>
/// <param name="Nearest">Number of the statement that covers most of the sentence; null where nothing is shared.</param>
/// <param name="Coverage">Share of the sentence's weight found in that statement, 0 to 1.</param>
public readonly record struct Novelty(bool IsNew, double Score, int? Nearest, double Coverage);
