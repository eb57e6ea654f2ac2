namespace Alerts.Text.Extracting.Times;

/// <summary>How a time stands to what is told.</summary>
public enum TimeRelation
{
    /// <summary>When it happens or happened: "on Friday", "in August 2024", "three days ago".</summary>
    On,

    /// <summary>It began then and goes on: "since December".</summary>
    Since,

    /// <summary>The state of that time: "as of Monday", "up to Friday".</summary>
    AsOf,

    /// <summary>The state of the time of writing: "so far", "to date".</summary>
    SoFar,

    /// <summary>At that time at the latest: "by Sunday".</summary>
    By,

    /// <summary>Before that time: "before the end of May", "until March".</summary>
    Before,

    /// <summary>After that time: "after May".</summary>
    After,

    /// <summary>When somebody said it, not when it happened: "said on Friday".</summary>
    Said,
}
