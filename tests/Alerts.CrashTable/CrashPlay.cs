namespace Alerts.CrashTable;

/// <summary>How the story is played.</summary>
public enum CrashPlay
{
    /// <summary>The flow alone; mails go to a mail server.</summary>
    Flow,

    /// <summary>The flow and what runs beside it (<see cref="CrashChores"/>), which takes up what earlier faults left.</summary>
    Chores,

    /// <summary>The flow alone; mails are kept in the outbox.</summary>
    Outbox,
}
