namespace Alerts.Storage;

/// <summary>Reads many things from the storage side by side.</summary>
internal static class SideBySide
{
    // More at once gains nothing on one storage account and starves whatever else is under way.
    private const int AtOnce = 8;

    /// <summary>Reads one thing for each other.</summary>
    /// <param name="from">What to read for.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>What was read, in the order of <paramref name="from"/>.</returns>
    public static async Task<TOut[]> ReadAsync<TIn, TOut>(
        IReadOnlyList<TIn> from, Func<TIn, CancellationToken, Task<TOut>> read, CancellationToken cancellation)
    {
        var found = new TOut[from.Count];
        await Parallel.ForAsync(
            0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (i, stop) => found[i] = await read(from[i], stop));
        return found;
    }
}
