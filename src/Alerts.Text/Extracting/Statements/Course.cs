namespace Alerts.Text.Extracting.Statements;

/// <summary>How far the thing told has come.</summary>
public enum Course
{
    /// <summary>Not told, or a state rather than an event.</summary>
    Unknown,

    /// <summary>It is to happen: "is scheduled to meet", "will meet on Thursday".</summary>
    Scheduled,

    /// <summary>It happened: "met", "has released", "were arrested".</summary>
    Happened,

    /// <summary>It was put off: "postponed", "delayed until".</summary>
    Postponed,

    /// <summary>It will not happen: "called off", "cancelled", "scrapped".</summary>
    CalledOff,
}
