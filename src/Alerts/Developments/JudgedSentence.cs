using Alerts.Stories;

namespace Alerts.Developments;

/// <summary>What was found of a sentence.</summary>
/// <param name="Sentence">Its index in the item.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Novelty">0 (all known) to 1 (all new).</param>
/// <param name="Coverage">Share of it that the nearest known sentence covers, 0 to 1.</param>
/// <param name="Reason">Why.</param>
/// <param name="Nearest">The known sentence that covers most of it; null where nothing is shared.</param>
internal sealed record JudgedSentence(int Sentence, Fate Fate, double Novelty, double Coverage, string Reason, SentenceRef? Nearest)
{
    /// <summary>How likely it is news; null where it was not rated.</summary>
    public SentenceRating? Rating { get; init; }

    /// <summary>The kind of news; null where it is none.</summary>
    public DevelopmentKind? Kind { get; init; }

    /// <summary>The statement that it changes, denies or confirms.</summary>
    public SentenceRef? Earlier { get; init; }

    /// <summary>The figure that moved, in its slot.</summary>
    public PlacedFigure? Moved { get; init; }

    /// <summary>The figure that an edition changed, without a slot.</summary>
    public FigureChange? Change { get; init; }
}
