using System.Collections.ObjectModel;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>Builds the listener of a timer function.</summary>
internal static class TimerTriggers
{
    public static (IListener Listener, string Description) Create(Function function, TimerTriggerAttribute trigger, HostParts parts)
    {
        var text = SettingExpression.Resolve(trigger.Schedule, parts.Configuration, function);
        TimerSchedule schedule;
        try
        {
            schedule = TimerSchedule.Parse(text);
        }
        catch (FormatException e)
        {
            throw function.Refuse(function.TriggerParameter, $"the schedule '{text}' cannot be read. {e.Message}",
                "Write it as '0 */5 * * * *' or '00:05:00'.");
        }
        var plan = new FunctionPlan(function, TimerBinding.For(function));
        var hostId = parts.Options.HostId;
        var monitored = trigger.UseMonitor && !schedule.IsBelowOneMinute(parts.Time.GetUtcNow().UtcDateTime);
        var store = monitored ? new TimerStore(parts.HostContainer, hostId, function) : null;
        var lease = new HostLease(parts.HostContainer, $"locks/{hostId}/{function.Id}.Listener", parts.Log);
        Task Run(TimerInfo timer, CancellationToken cancellation) =>
            parts.Runner.RunAsync(plan, new(timer, ReadOnlyDictionary<string, object?>.Empty), cancellation);
        return (new TimerListener(schedule, store, trigger.RunOnStartup, Run, lease, parts.Time, parts.Log), $"timer {text}");
    }
}
