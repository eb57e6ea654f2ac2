namespace Alerts.Stories.Figures;

/// <summary>What a figure means for its slot.</summary>
public enum FigureVerdict
{
    /// <summary>It has no slot: it does not say what is counted.</summary>
    NoSlot,

    /// <summary>Nobody gave a number for this before.</summary>
    First,

    /// <summary>The number was said before, or both can be right.</summary>
    Known,

    /// <summary>It is older than what is known.</summary>
    Stale,

    /// <summary>A total of nobody in particular, lower than one that stands: an old one, or another event.</summary>
    Lower,

    /// <summary>An independent holder gives the number of another one.</summary>
    Confirmation,

    /// <summary>A later number of the same holder, or a higher total of nobody in particular.</summary>
    Update,

    /// <summary>A holder takes back part of the own total.</summary>
    Correction,

    /// <summary>Another holder says otherwise.</summary>
    Conflict,
}
