namespace Microsoft.Azure.Functions.Worker;

/// <summary>What is stored about a timer between runs; all times UTC.</summary>
public class ScheduleStatus
{
    /// <summary>Start of the last run; the default value before the first.</summary>
    public DateTime Last { get; set; }

    /// <summary>When the next run is expected.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this was last written.</summary>
    public DateTime LastUpdated { get; set; }
}
