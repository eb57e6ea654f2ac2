using System.Collections.Concurrent;
using Alerts.TestSupport;

namespace Alerts.CrashTable;

/// <summary>Plays the undisturbed run and then the cells, a few at once, on one Azurite.</summary>
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
        var undisturbed = await CrashRun.PlayAsync(azurite.ConnectionString(0), null, cancellation);
        if (undisturbed.State.Pages.Count < CrashStory.Editions || undisturbed.Arrived.Count < 3 * CrashStory.Editions)
            throw new InvalidOperationException($"Undisturbed, only {undisturbed.Arrived.Count} alerts arrived.");

        var cells = choose(CrashCell.All(undisturbed));
        var outcomes = new ConcurrentDictionary<int, CrashOutcome>();
        await Parallel.ForAsync(0, cells.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (number, cancel) =>
            {
                outcomes[number] = await PlayAsync(azurite.ConnectionString(number + 1), cells[number], undisturbed, cancel);
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

    private static async Task<CrashOutcome> PlayAsync(string connection, CrashCell cell, CrashRecord undisturbed, CancellationToken cancellation)
    {
        try
        {
            return CrashOutcome.Judge(cell, await CrashRun.PlayAsync(connection, cell, cancellation), undisturbed);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new CrashOutcome(cell, 0, 0, 0, "the run did not come to its end");
        }
    }
}
