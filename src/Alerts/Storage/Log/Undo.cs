namespace Alerts.Storage.Log;

/// <summary>Changes that can be taken back, for views of a log (<see cref="ILogView{TLine}.Apply"/>).</summary>
internal static class Undo
{
    /// <summary>Sets a value.</summary>
    /// <returns>Takes it back.</returns>
    public static Action Set<TKey, TValue>(Dictionary<TKey, TValue> map, TKey key, TValue value)
        where TKey : notnull
    {
        var isKnown = map.TryGetValue(key, out var before);
        map[key] = value;
        return () =>
        {
            if (isKnown)
                map[key] = before!;
            else
                map.Remove(key);
        };
    }

    /// <summary>Removes a value that is there.</summary>
    /// <returns>Takes it back.</returns>
    public static Action Remove<TKey, TValue>(Dictionary<TKey, TValue> map, TKey key)
        where TKey : notnull
    {
        var before = map[key];
        map.Remove(key);
        return () => map[key] = before;
    }
}
