using System.Text;

namespace Alerts.Text.Comparing;

/// <summary>Short, stable names of words for state and logs.</summary>
public static class TermHash
{
    /// <summary>FNV-1a with 32 bits over the UTF-8 bytes (Fowler, Noll and Vo; RFC 9923).</summary>
    /// <param name="lemma">Any text; the empty text gives the offset basis.</param>
    public static uint Of(string lemma)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(lemma))
        {
            hash = (hash ^ value) * 16777619u;
        }

        return hash;
    }

    /// <summary>One hash over several, in their order.</summary>
    internal static uint Of(IEnumerable<uint> hashes)
    {
        var whole = 2166136261u;
        foreach (var part in hashes)
        {
            for (var shift = 0; shift < 32; shift += 8)
            {
                whole = (whole ^ ((part >> shift) & 0xFF)) * 16777619u;
            }
        }

        return whole;
    }
}
