using System.Runtime.InteropServices;

namespace Alerts.Stories;

/// <summary>A text that has a term.</summary>
/// <param name="Text">Number of the text.</param>
/// <param name="Weight">Weight of the term in it.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct Posting(int Text, Half Weight);

/// <summary>What is kept of a text beside its terms.</summary>
/// <param name="Story">The story that it belongs to.</param>
/// <param name="Published">When it was published, in seconds since 1970; null where not known.</param>
/// <param name="TermCount">Number of its distinct content words.</param>
/// <param name="Line">Position of its line; null where it has none.</param>
internal readonly record struct IndexedText(IndexedStory Story, long? Published, int TermCount, long? Line);

/// <summary>Lists of texts by what they have.</summary>
internal static class Postings
{
    /// <summary>The list of a key; a new one where there is none.</summary>
    public static List<T> Of<T>(Dictionary<uint, List<T>> lists, uint key)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= new List<T>(1);
    }

    /// <summary>Takes back what was added last under some keys.</summary>
    public static void RemoveLast<T>(Dictionary<uint, List<T>> lists, IEnumerable<uint> keys)
    {
        foreach (var key in keys)
        {
            var list = lists[key];
            list.RemoveAt(list.Count - 1);
            if (list.Count == 0)
                lists.Remove(key);
        }
    }

    /// <summary>Keeps a part of every list, changed, and gives back the memory of the rest.</summary>
    public static void Keep<T>(Dictionary<uint, List<T>> lists, Predicate<T> isKept, Func<T, T> change)
    {
        foreach (var (key, list) in lists)
        {
            list.RemoveAll(entry => !isKept(entry));
            if (list.Count == 0)
            {
                lists.Remove(key);
                continue;
            }

            foreach (ref var entry in CollectionsMarshal.AsSpan(list))
            {
                entry = change(entry);
            }

            list.TrimExcess();
        }
    }
}
