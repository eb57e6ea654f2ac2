using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.TestApp;

/// <summary>Notes which stored run it follows, so that two runs for one missed occurrence show as one row and one line "found".</summary>
public sealed class DailyFunction(Effects effects)
{
    [Function("Daily")]
    public Task RunAsync([TimerTrigger("1.00:00:00")] TimerInfo timer) => effects.NoteAsync(
        timer.IsPastDue ? "made-up" : "on-time", timer.ScheduleStatus!.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), tries: 1);
}
