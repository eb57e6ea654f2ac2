namespace Alerts.Text.Extracting.Statements;

/// <summary>How a sentence means what it says.</summary>
public enum Modality
{
    /// <summary>It is said to be so.</summary>
    Stated,

    /// <summary>It may be so, or is expected to be: "may", "likely", "could".</summary>
    Possible,

    /// <summary>It is so only under a condition: "if the dam breaks, ... would".</summary>
    Conditional,

    /// <summary>Somebody wants it: "demanded", "must", "called for".</summary>
    Demanded,

    /// <summary>Somebody intends it: "will", "plans to", "is to".</summary>
    Planned,

    /// <summary>Somebody says that it is not so: "denied that".</summary>
    Denied,

    /// <summary>It is asked.</summary>
    Asked,
}
