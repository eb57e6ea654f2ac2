using System.Text;

namespace Alerts.Text.Comparing;

/// <summary>Short, stable names of words for state and logs.</summary>
public static class TermHash
{
    // Words are short; hashing one allocates nothing.
    private const int MostOnStack = 64;
    private const int MostBytesPerUnit = 3;

    /// <summary>FNV-1a with 32 bits over the UTF-8 bytes (Fowler, Noll and Vo; RFC 9923).</summary>
    /// <param name="lemma">Any text; the empty text gives the offset basis.</param>
    public static uint Of(string lemma)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        var hash = 2166136261u;
        Span<byte> bytes = lemma.Length <= MostOnStack ? stackalloc byte[MostOnStack * MostBytesPerUnit] : new byte[lemma.Length * MostBytesPerUnit];
        foreach (var value in bytes[..Encoding.UTF8.GetBytes(lemma, bytes)])
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
