using Alerts.Text.Segmenting;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>What decided about a pair of sentences.</summary>
/// <param name="Kind">What sort of thing decided.</param>
/// <param name="Known">Where it stands in the known text, counted as the sentence's own span; empty where only the other side has it.</param>
/// <param name="Next">Where it stands in the new text.</param>
public readonly record struct PairEvidence(EvidenceKind Kind, TextSpan Known, TextSpan Next);

/// <summary>Sort of evidence.</summary>
public enum EvidenceKind
{
    /// <summary>How much of the one sentence's words the other holds.</summary>
    Words,

    /// <summary>Two figures of one slot.</summary>
    Figure,

    /// <summary>Two days of one event.</summary>
    Time,

    /// <summary>How far the matter has come: planned, happened, put off, called off; or how it is meant.</summary>
    Status,

    /// <summary>A negation on one side only.</summary>
    Negation,

    /// <summary>Two words of opposite meaning, or of two stages of one course ("arrested", "released").</summary>
    Opposite,

    /// <summary>Two names in the same place.</summary>
    Name,

    /// <summary>The same names in exchanged roles.</summary>
    Order,
}
