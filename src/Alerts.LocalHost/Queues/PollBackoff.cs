namespace Alerts.LocalHost;

/// <summary>How long to wait before looking at a queue again: from 100 ms, doubling with random 0.8 to 1.2, up to a limit.</summary>
/// <param name="limit">Longest wait.</param>
/// <param name="random">Spreads the hosts, so that they do not look all at once.</param>
internal sealed class PollBackoff(TimeSpan limit, Random random)
{
    private static readonly TimeSpan Least = QueueSettings.MinPollingInterval;

    private int _empty;

    /// <summary>The wait after one more empty look.</summary>
    public TimeSpan AfterEmpty()
    {
        // 2^20 times 100 ms is more than the longest limit of a day; beyond it the power would only overflow.
        var exponent = Math.Min(_empty++, 20);
        if (exponent == 0)
            return Least < limit ? Least : limit;
        var grown = Least + Least * (Math.Pow(2, exponent - 1) * (0.8 + 0.4 * random.NextDouble()));
        return grown < limit ? grown : limit;
    }

    /// <summary>There was a message: the next empty look counts as the first.</summary>
    public void Reset() => _empty = 0;
}
