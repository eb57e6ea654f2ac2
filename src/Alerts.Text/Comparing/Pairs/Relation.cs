namespace Alerts.Text.Comparing.Pairs;

/// <summary>How a new sentence stands to a known one.</summary>
public enum Relation
{
    /// <summary>It says nothing that the known one does not say: the same, or less.</summary>
    Same,

    /// <summary>The same matter has moved on: another value, another state, another day set.</summary>
    Changed,

    /// <summary>Both cannot be right. Said only on evidence that a reader can check.</summary>
    Contradicted,

    /// <summary>Another matter, more than is known, or a statement of its own (a demand, a plan, a part of a total).</summary>
    Unrelated,
}
