using System.Runtime.InteropServices;

namespace Alerts.Text.Comparing;

/// <summary>Counts how many statements hold a thing; a thing that none holds any more takes no room.</summary>
/// <typeparam name="TKey">What is counted.</typeparam>
internal sealed class Tally<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, int> _counts = [];

    /// <summary>Statements that hold it.</summary>
    public int this[TKey key] => _counts.GetValueOrDefault(key);

    public void Add(TKey key) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _)++;

    /// <summary>Takes one back that was added.</summary>
    public void Remove(TKey key)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, key);
        if (--count == 0)
            _counts.Remove(key);
    }
}
