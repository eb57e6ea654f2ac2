namespace Alerts.Text.Extracting;

/// <summary>How a number is meant by its wording.</summary>
public enum Qualifier
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>"At least", "no fewer than".</summary>
    AtLeast,

    /// <summary>"More than", "over".</summary>
    MoreThan,

    /// <summary>"At most", "up to".</summary>
    AtMost,

    /// <summary>"Fewer than", "under".</summary>
    LessThan,

    /// <summary>"About", "around", "some".</summary>
    About,

    /// <summary>"Nearly", "almost".</summary>
    Nearly,

    /// <summary>"30 to 40".</summary>
    Range,

    /// <summary>"Dozens", "hundreds", "several".</summary>
    Vague,
}
