using System.Collections.Concurrent;
using Alerts.TestSupport;

namespace Alerts.CrashTable;

/// <summary>Plays the undisturbed runs and then the cells, a few at once, on one Azurite.</summary>
public static class CrashTableRun
{
    private const int AtOnce = 3;

    /// <summary>Plays them.</summary>
    /// <param name="choose">Takes the cells that are wanted.</param>
    /// <param name="told">Hears of each outcome as it comes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The outcomes, in the order of the cells.</returns>
    public static async Task<IReadOnlyList<CrashOutcome>> PlayAsync(
        Func<IReadOnlyList<CrashCell>, IReadOnlyList<CrashCell>> choose, Action<CrashOutcome> told, CancellationToken cancellation)
    {
        await using var azurite = await AzuriteProcess.StartAsync(cancellation);
        var plays = Enum.GetValues<CrashPlay>();
        var records = await Task.WhenAll(plays.Select(play => UndisturbedAsync(azurite.ConnectionString((int)play), play, cancellation)));
        var undisturbed = plays.Zip(records).ToDictionary(played => played.First, played => played.Second);
        var cells = choose(CrashCell.All(undisturbed));
        var outcomes = new ConcurrentDictionary<int, CrashOutcome>();
        await Parallel.ForAsync(0, cells.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (number, cancel) =>
            {
                outcomes[number] = await PlayAsync(
                    azurite.ConnectionString(number + plays.Length), cells[number], undisturbed[cells[number].Play], cancel);
                told(outcomes[number]);
            });
        return [.. outcomes.OrderBy(outcome => outcome.Key).Select(outcome => outcome.Value)];
    }

    /// <summary>Some of the cells, the same for the same seed.</summary>
    public static IReadOnlyList<CrashCell> Sample(IReadOnlyList<CrashCell> cells, int count, int seed)
    {
        var mixed = cells.ToArray();
#pragma warning disable CA5394 // Not for secrets: the same seed must give the same cells.
        new Random(seed).Shuffle(mixed);
#pragma warning restore CA5394
        return mixed[..Math.Min(count, mixed.Length)];
    }

    private static async Task<CrashRecord> UndisturbedAsync(string connection, CrashPlay play, CancellationToken cancellation)
    {
        var run = await CrashRun.PlayAsync(connection, play, null, cancellation);
        var editions = CrashStory.Editions + (play == CrashPlay.Chores ? CrashLeftovers.Editions : 0);
        return run.State.Pages.Values.Count(page => page.Recipients.Count > 0) >= editions && run.Arrived.Count >= 3 * editions
            ? run
            : throw new InvalidOperationException($"Undisturbed ({play}), only {run.Arrived.Count} alerts on {run.State.Pages.Count} editions arrived.");
    }

    private static async Task<CrashOutcome> PlayAsync(string connection, CrashCell cell, CrashRecord undisturbed, CancellationToken cancellation)
    {
        try
        {
            return CrashOutcome.Judge(cell, await CrashRun.PlayAsync(connection, cell.Play, cell, cancellation), undisturbed);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new CrashOutcome(cell, 0, 0, 0, "the run did not come to its end");
        }
    }
}
