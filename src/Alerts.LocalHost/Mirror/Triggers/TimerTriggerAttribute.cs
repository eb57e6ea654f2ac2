using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function on a schedule.</summary>
/// <param name="schedule">NCRONTAB with six fields (seconds first; five are accepted), in UTC, or a <see cref="TimeSpan"/>; may be
/// <c>%setting%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>The schedule as written, before <c>%setting%</c> is replaced.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether to run at every start of the host as well. Default false.</summary>
    public bool RunOnStartup { get; set; }

    /// <summary>Whether to store the schedule, so that a run missed while the host was down is made up. Default true; without effect below
    /// one minute.</summary>
    public bool UseMonitor { get; set; } = true;
}
