using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Runs one function on its schedule while it holds the function's lease; one run after the other, so a run never overlaps
/// itself.</summary>
/// <param name="schedule">When.</param>
/// <param name="store">The schedule between runs; null when it is not monitored.</param>
/// <param name="runOnStartup">Whether to run at each start as well.</param>
/// <param name="run">Runs the function; its failure is logged there.</param>
/// <param name="lease">One host at a time.</param>
/// <param name="time">The app's clock.</param>
/// <param name="log">Where to tell.</param>
internal sealed class TimerListener(
    TimerSchedule schedule, TimerStore? store, bool runOnStartup,
    Func<TimerInfo, CancellationToken, Task> run, HostLease lease, TimeProvider time, ILogger log) : IListener
{
    /// <summary>Timers of the framework reach no further than 49 days, and a clock may be set meanwhile.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    private bool _started;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task RunAsync(HostShutdown shutdown) =>
        lease.RunWhileHeldAsync(held => TickAsync(held, shutdown.Running), shutdown.Taking);

    private async Task TickAsync(CancellationToken held, CancellationToken running)
    {
        while (!held.IsCancellationRequested)
        {
            try
            {
                await FollowScheduleAsync(held, running);
            }
            catch (Exception e) when (StorageFault.Covers(e) && !held.IsCancellationRequested)
            {
                log.TimerStoreFailed(e.Message);
                await Task.Delay(AfterFault, held).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowScheduleAsync(CancellationToken held, CancellationToken running)
    {
        var status = await StatusAsync(held);
        var pastDue = status.Next <= Now;
        if (pastDue || (runOnStartup && !_started))
            status = await RunOnceAsync(status, pastDue, running);
        _started = true;
        while (!held.IsCancellationRequested)
        {
            await WaitAsync(status.Next, held);
            if (!held.IsCancellationRequested)
                status = await RunOnceAsync(status, isPastDue: false, running);
        }
    }

    /// <summary>The stored status; its next run follows the schedule of today, which may differ from that of yesterday.</summary>
    private async Task<ScheduleStatus> StatusAsync(CancellationToken cancellation)
    {
        if (store is not null && await store.ReadAsync(cancellation) is { } stored)
        {
            stored.Next = schedule.Next(stored.Last == default ? stored.LastUpdated : stored.Last);
            return stored;
        }
        var first = new ScheduleStatus { Next = schedule.Next(Now), LastUpdated = Now };
        // Written before the first run, so that missing that one is noticed too.
        if (store is not null)
            await store.WriteAsync(first, cancellation);
        return first;
    }

    private async Task<ScheduleStatus> RunOnceAsync(ScheduleStatus status, bool isPastDue, CancellationToken running)
    {
        var begun = Now;
        // A run that came a little early (clocks round) must not be followed by the same occurrence again.
        var reached = begun > status.Next || isPastDue || status.Next - begun > AfterFault ? begun : status.Next;
        try
        {
            await run(new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = store is null ? null : status }, running);
        }
        catch (InvocationFailedException)
        {
            // Logged; a timer's failure is not retried, the next run comes by the schedule.
        }
        var ended = Now;
        var next = new ScheduleStatus { Last = reached, Next = schedule.Next(ended > reached ? ended : reached), LastUpdated = ended };
        if (store is not null)
            await store.WriteAsync(next, running);
        return next;
    }

    private async Task WaitAsync(DateTime until, CancellationToken held)
    {
        while (!held.IsCancellationRequested && until - Now is var rest && rest > TimeSpan.Zero)
            await Task.Delay(rest < LongestWait ? rest : LongestWait, time, held).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
