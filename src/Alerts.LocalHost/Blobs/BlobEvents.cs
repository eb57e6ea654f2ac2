namespace Alerts.LocalHost;

/// <summary>How blobs found by one listing become events: each once, or, for tests, as Event Grid may bring them: each twice, in any
/// order, so that two runs for one blob go side by side.</summary>
/// <param name="seed">Gives the order; null for each once.</param>
internal sealed class BlobEvents(int? seed)
{
    private readonly Random? _random = seed is { } value ? new Random(value) : null;

    /// <summary>How many are queued at once. Above eight calls Azurite only answers later, not more; one keeps the given order.</summary>
    public int AtOnce => _random is null ? 8 : 1;

    public IReadOnlyList<T> Arrange<T>(IReadOnlyList<T> found)
    {
        if (_random is null)
            return found;
        T[] twice = [.. found, .. found];
        _random.Shuffle(twice);
        return twice;
    }
}
