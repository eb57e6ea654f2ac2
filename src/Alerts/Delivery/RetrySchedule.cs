namespace Alerts.Delivery;

/// <summary>How long to wait before the next try. Pure.</summary>
internal static class RetrySchedule
{
    /// <summary>The longest wait that the other side may ask for; more would let it hold up an alert for ever.</summary>
    public static readonly TimeSpan LongestRequested = TimeSpan.FromHours(1);

    private static readonly TimeSpan ShortestHold = TimeSpan.FromSeconds(1);

    // Up to a fifth longer, so that what failed together does not come back together.
    private const double JitterShare = 0.2;

    /// <summary>The wait after a try.</summary>
    /// <param name="delays">The wait after the first, second … try; one try more than delays.</param>
    /// <param name="tries">Number of tries so far, from 1.</param>
    /// <param name="requested">What the other side asks for; null where it asks for nothing. It is kept between the first of the
    /// delays and <see cref="LongestRequested"/>.</param>
    /// <param name="jitter">A random number from 0 to 1.</param>
    /// <returns>The wait; null where that was the last try.</returns>
    public static TimeSpan? After(IReadOnlyList<TimeSpan> delays, int tries, TimeSpan? requested, double jitter) =>
        tries > delays.Count ? null
        : requested is { } wait ? Clamp(wait, delays[0])
        : delays[tries - 1] * (1 + (JitterShare * jitter));

    /// <summary>The wait while a whole channel is held.</summary>
    /// <param name="requested">What the other side asks for, kept between a second and <see cref="LongestRequested"/>; null where it
    /// asks for nothing.</param>
    /// <param name="usual">The wait where nothing is asked for.</param>
    public static TimeSpan Hold(TimeSpan? requested, TimeSpan usual) => requested is { } wait ? Clamp(wait, ShortestHold) : usual;

    private static TimeSpan Clamp(TimeSpan wait, TimeSpan least) =>
        wait > LongestRequested ? LongestRequested : wait < least ? least : wait;
}
